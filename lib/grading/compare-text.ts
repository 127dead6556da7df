import { describeNode, describeType } from './describe-value';
import { different, SAME, type Difference, type WirePart } from './difference';
import { quote } from './format-element';
import { readScalar } from './wire-scalar';

/** Compares text line by line; blank space at line ends and blank lines at the end do not count. */
export function compareText(expected: WirePart, got: WirePart, where: string): Difference {
  const wanted = readScalar(expected.node, expected.buffers)?.value;
  const found = readScalar(got.node, got.buffers)?.value;
  if (typeof wanted !== 'string' || typeof found !== 'string') {
    const shown = describeNode(got.node, got.buffers, 60);
    return different(where, `Expected text, got ${describeType(got.node)}: ${shown}.`);
  }
  const wantedLines = trimmedLines(wanted);
  const foundLines = trimmedLines(found);
  const count = Math.max(wantedLines.length, foundLines.length);
  for (let line = 0; line < count; line += 1) {
    const [left, right] = [wantedLines[line], foundLines[line]];
    if (left !== right) return describeLine(line + 1, left, right, where);
  }
  return SAME;
}

function describeLine(
  line: number,
  wanted: string | undefined,
  found: string | undefined,
  where: string,
): Difference {
  const place = `${where}, line ${line}`;
  if (wanted === undefined) return different(place, `The text should end before ${quote(found ?? '')}.`);
  if (found === undefined) return different(place, `The text ends too early: expected ${quote(wanted)}.`);
  // Long lines that differ late would look alike: show them from shortly before the difference.
  const at = firstDifference(wanted, found);
  const start = Math.max(0, at - 20);
  const head = start > 0 ? `from character ${start + 1}, ` : '';
  return different(place, `${head}expected ${quote(wanted.slice(start))}, got ${quote(found.slice(start))}.`);
}

function trimmedLines(text: string): string[] {
  return text.trimEnd() === ''
    ? []
    : text
        .trimEnd()
        .split(/\r\n|\r|\n/)
        .map((line) => line.trimEnd());
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}
