import { LEAST_MARGIN } from '../../lib/content/schema/gate-margin';
import type { CheckRow } from './check-submission';
import { describeMargins } from './describe-margins';

/** A row of the matrix, as it comes. */
export function printRow(row: CheckRow): void {
  const { challenge, submission, expected, earned, earlier, isRight, message, margins, ms } = row;
  const seconds = (ms / 1000).toFixed(1);
  const before = earlier.length === 0 ? '' : ` (at first ${earlier.join(', then ')})`;
  const room = margins.length === 0 ? '' : `  ${describeMargins(margins)}`;
  process.stdout.write(
    `${isRight ? 'right' : 'WRONG'}  ${challenge}  ${submission}: expected ${expected}, earned ${earned}${before}${room}  ${seconds} s\n`,
  );
  if (!isRight) process.stdout.write(`       ${message}\n`);
}

/** The last lines: what was looked at, and how it came out. */
export function printSummary(
  rows: readonly CheckRow[],
  { whole, outdated }: { readonly whole: number; readonly outdated: number },
): void {
  const wrong = rows.filter(({ isRight }) => !isRight).length;
  const doubtful = rows.filter(({ margins }) => margins.some(({ doubt }) => doubt !== undefined));
  if (doubtful.length > 0) {
    const names = doubtful.map(({ challenge, submission }) => `${challenge} ${submission}`).join(', ');
    process.stdout.write(`nearer than ${LEAST_MARGIN} x to their gate on this machine: ${names}\n`);
  }
  if (outdated > 0) {
    process.stdout.write(
      `${outdated} challenges were never checked as a whole with this engine: check --all --record does that\n`,
    );
  }
  process.stdout.write(`${whole} whole challenges, ${rows.length - wrong} passed, ${wrong} failed\n`);
}
