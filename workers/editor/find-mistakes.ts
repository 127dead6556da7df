import type { CodeFinding } from '../../lib/protocol/checker-api';
import { findHeldLocks } from './find-held-locks';
import { findMissingGuard } from './find-missing-guard';
import { findUnjoined } from './find-unjoined';
import { findUnpicklable } from './find-unpicklable';
import { logicalLines } from './logical-lines';
import type { Mistake } from './mistake';

const PARALLEL = /\b(?:multiprocessing|concurrent\.futures)\b/;

/**
 * Classic mistakes of parallel programs: no main guard, a lambda for another process, a process that nobody joins, a
 * lock that is not given back. Reads text, not types: it says nothing where it is not sure.
 */
export function findMistakes(code: string): readonly CodeFinding[] {
  if (!PARALLEL.test(code)) return [];
  const lines = logicalLines(code);
  const mistakes = [findMissingGuard, findUnpicklable, findUnjoined, findHeldLocks].flatMap((find) =>
    find(lines),
  );
  return mistakes
    .toSorted((left, right) => left.line - right.line)
    .map((mistake) => toFinding(mistake, code));
}

function toFinding({ line, code, message }: Mistake, program: string): CodeFinding {
  const text = program.split('\n')[line - 1] ?? '';
  return {
    severity: 'warning',
    code,
    message,
    startLine: line,
    startColumn: text.length - text.trimStart().length + 1,
    endLine: line,
    endColumn: text.trimEnd().length + 1,
  };
}
