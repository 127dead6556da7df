import type { LogicalLine } from './logical-lines';
import type { Mistake } from './mistake';

const STARTS = /\b(?:Process|Pool|ProcessPoolExecutor|Manager)\s*\(/;
const GUARD = /^if\s+__name__\s*==/;
const DEFINES = /^(?:async\s+)?(?:def|class)\s+(\w+)/;

/** Names of functions that start processes, those that call such functions included. */
function startingFunctions(lines: readonly LogicalLine[]): ReadonlySet<string> {
  const bodies = new Map<string, string>();
  let name: string | undefined;
  for (const { indent, text } of lines) {
    if (indent === 0) name = DEFINES.exec(text)?.[1];
    else if (name !== undefined) bodies.set(name, `${bodies.get(name) ?? ''}\n${text}`);
  }
  const starting = new Set<string>();
  // Each round finds at least one more, or is the last.
  for (let before = -1; before < starting.size;) {
    before = starting.size;
    for (const [key, body] of bodies) if (isStart(body, starting)) starting.add(key);
  }
  return starting;
}

function isStart(text: string, starting: ReadonlySet<string>): boolean {
  return (
    STARTS.test(text) || [...text.matchAll(/\b(\w+)\s*\(/g)].some(([, called = '']) => starting.has(called))
  );
}

/** Processes that are started when the module is imported: a child imports it again, and would start more. */
export function findMissingGuard(lines: readonly LogicalLine[]): readonly Mistake[] {
  const starting = startingFunctions(lines);
  let isSkipped = false;
  for (const { line, indent, text } of lines) {
    if (indent === 0) isSkipped = DEFINES.test(text) || GUARD.test(text) || text.startsWith('@');
    if (!isSkipped && isStart(text, starting)) {
      return [
        {
          line,
          code: 'main-guard',
          message:
            'This starts processes when the file is imported, which every new process does. Put it below if __name__ == "__main__":',
        },
      ];
    }
  }
  return [];
}
