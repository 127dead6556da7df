/**
 * The number that a program printed on the last line beginning with `label`: `loop 12.5 ms` gives 12.5 for `loop`.
 * This is how `{compare.loop}` in a lesson's text finds its value. Null while no such line was printed.
 */
export function readPrintedNumber(output: string, label: string): number | null {
  const lines = output.split('\n').filter((line) => line.split(/[\s:=]/, 1)[0] === label);
  const text = lines.at(-1)?.slice(label.length) ?? '';
  const match = /-?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?/i.exec(text);
  return match ? Number(match[0].replaceAll(',', '')) : null;
}
