import type { LogicalLine } from './logical-lines';
import type { Mistake } from './mistake';

const MADE = /^(\w+)\s*(?::[^=]*)?=\s*(?:\w+\.)*Process\s*\(/;
/** `[Process(...) for ...]`, or a list that processes are appended to. */
const LISTED = /^(\w+)\s*(?::[^=]*)?=\s*\[\s*(?:\w+\.)*Process\s*\(|^(\w+)\.append\s*\(/;

/** Variables that run over the elements of `list`. */
function loopNames(lines: readonly LogicalLine[], list: string): readonly string[] {
  const loop = new RegExp(`\\bfor\\s+(?:\\w+\\s*,\\s*)?(\\w+)\\s+in\\s+[^:]*\\b${list}\\b`);
  return lines.flatMap(({ text }) => loop.exec(text)?.[1] ?? []);
}

function calls(
  lines: readonly LogicalLine[],
  names: readonly string[],
  method: string,
): LogicalLine | undefined {
  const call = new RegExp(`\\b(?:${names.join('|')})(?:\\[[^\\]]*\\])?\\.${method}\\s*\\(`);
  return lines.find(({ text }) => call.test(text));
}

/** A process that is started and that nobody waits for: what it was to do may not be done when it is used. */
export function findUnjoined(lines: readonly LogicalLine[]): readonly Mistake[] {
  if (lines.some(({ text }) => /\bdaemon\s*=\s*True\b|\bsentinel\b|\bactive_children\b/.test(text)))
    return [];
  const lists = lines.flatMap(({ text }) => LISTED.exec(text)?.slice(1).find(Boolean) ?? []);
  const listed = lists.flatMap((list) => [list, ...loopNames(lines, list)]);
  const made = lines.flatMap(({ text }) => MADE.exec(text)?.[1] ?? []);
  return [...new Set([...made, ...listed])].flatMap((name): Mistake[] => {
    const start = calls(lines, [name], 'start');
    if (start === undefined || calls(lines, [name], 'join') !== undefined) return [];
    // One that is kept in a list as well may be joined by another name.
    if (listed.length > 0 && calls(lines, listed, 'join') !== undefined) return [];
    return [
      {
        line: start.line,
        code: 'unjoined',
        message: `Nobody waits for this process: call ${name}.join() before its results are used or the program ends.`,
      },
    ];
  });
}
