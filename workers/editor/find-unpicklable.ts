import type { LogicalLine } from './logical-lines';
import type { Mistake } from './mistake';

const POOL = /\b(?:Pool|ProcessPoolExecutor)\s*\([^)]*\)\s*(?:as\s+(\w+))?/;
const ASSIGNED = /^(\w+)\s*(?::[^=]*)?=\s*(?:\w+\.)*(?:Pool|ProcessPoolExecutor)\s*\(/;
const METHODS = 'map|map_async|imap|imap_unordered|starmap|starmap_async|apply|apply_async|submit';
const TARGET = /\bProcess\s*\(.*?\btarget\s*=\s*(lambda\b|\w+)/;

/** Names of variables that hold a pool of processes. */
function poolNames(lines: readonly LogicalLine[]): readonly string[] {
  return lines.flatMap(({ text }) => [ASSIGNED.exec(text)?.[1] ?? POOL.exec(text)?.[1] ?? []].flat());
}

/** Functions that are defined within others: pickle can't find them by their name. */
function innerFunctions(lines: readonly LogicalLine[]): ReadonlySet<string> {
  let isInFunction = false;
  const inner = new Set<string>();
  for (const { indent, text } of lines) {
    if (indent === 0) isInFunction = /^(?:async\s+)?def\b/.test(text);
    else if (isInFunction) {
      const name = /^def\s+(\w+)/.exec(text)?.[1];
      if (name !== undefined) inner.add(name);
    }
  }
  return inner;
}

function saying(what: string, name: string): string {
  const cure = 'Define a function at the top of the file and pass its name.';
  return what === 'lambda'
    ? `A lambda cannot be sent to another process: pickle has no name to find it by. ${cure}`
    : `${name} is defined within a function, so pickle cannot send it to another process. ${cure}`;
}

/** Lambdas and inner functions that are handed to another process. */
export function findUnpicklable(lines: readonly LogicalLine[]): readonly Mistake[] {
  const pools = poolNames(lines);
  const inner = innerFunctions(lines);
  const call =
    pools.length === 0
      ? undefined
      : new RegExp(`\\b(?:${pools.join('|')})\\.(?:${METHODS})\\s*\\(\\s*(lambda\\b|\\w+)`);
  return lines.flatMap(({ line, text }): Mistake[] => {
    const passed = TARGET.exec(text)?.[1] ?? call?.exec(text)?.[1];
    if (passed === undefined || (passed !== 'lambda' && !inner.has(passed))) return [];
    return [{ line, code: 'unpicklable', message: saying(passed, passed) }];
  });
}
