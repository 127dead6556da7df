/** Lines of `output` that differ from `expected`, where `…` stands for anything within a line. A lone `…` is any text. */
export function matchOutput(output: string, expected: string): readonly string[] {
  if (expected.trim() === '…') return [];
  const got = output.trimEnd().split('\n');
  const wanted = expected.trimEnd().split('\n');
  return Array.from({ length: Math.max(got.length, wanted.length) }, (_, index) => {
    const [left = '', right = ''] = [got[index]?.trimEnd(), wanted[index]?.trimEnd()];
    return toPattern(right).test(left) ? '' : `line ${index + 1}: expected "${right}", got "${left}"`;
  }).filter((difference) => difference !== '');
}

function toPattern(line: string): RegExp {
  return new RegExp(`^${line.split('…').map(escapePattern).join('.*')}$`);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
