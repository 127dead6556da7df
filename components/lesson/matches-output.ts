function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Whether a program printed what its author wrote down; `…` stands for anything within a line. */
export function matchesOutput(printed: string, expected: string): boolean {
  const want = expected.trimEnd().split('\n');
  const got = printed.trimEnd().split('\n');
  if (want.length !== got.length) return false;
  return want.every((line, k) => {
    const pattern = line.trimEnd().split('…').map(escape).join('.*');
    return new RegExp(`^${pattern}$`).test((got[k] ?? '').trimEnd());
  });
}
