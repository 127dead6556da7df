import type { LogicalLine } from './logical-lines';
import type { Mistake } from './mistake';

const ACQUIRE = /\b([\w.]+)\.acquire\s*\(/;

/** True when the line is within `finally:`, or in a function that only gives back. */
function isSure(lines: readonly LogicalLine[], release: LogicalLine): boolean {
  const before = lines.slice(0, lines.indexOf(release));
  const opener = before.findLast(({ indent }) => indent < release.indent);
  return opener?.text === 'finally:' || /\b__exit__\b/.test(opener?.text ?? '');
}

/** Locks that are taken by hand and not given back, or not when an exception comes between. */
export function findHeldLocks(lines: readonly LogicalLine[]): readonly Mistake[] {
  const seen = new Set<string>();
  return lines.flatMap((line): Mistake[] => {
    const name = ACQUIRE.exec(line.text)?.[1];
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    const releases = lines.filter(({ text }) => text.includes(`${name}.release`));
    if (releases.length === 0) {
      const message = `${name} is taken here and never released: write with ${name}: around what it protects.`;
      return [{ line: line.line, code: 'held-lock', message }];
    }
    // Semaphores that count are released elsewhere on purpose.
    if (/sem|slot|empty|full|ready|items|spaces|barrier|turnstile/i.test(name)) return [];
    if (releases.some((release) => isSure(lines, release))) return [];
    const message = `An exception before ${name}.release() leaves the lock taken for good: write with ${name}: instead.`;
    return [{ line: line.line, code: 'held-lock', message }];
  });
}
