import type { CheckRow } from './check-submission';

/** A row of the matrix, as it comes. */
export function printRow(row: CheckRow): void {
  const { challenge, submission, expected, earned, isRight, message, margin, isMarginSmall, ms } = row;
  const seconds = (ms / 1000).toFixed(1);
  const room = margin === undefined ? '' : `  margin ${margin.toFixed(2)}${isMarginSmall ? ' (small)' : ''}`;
  process.stdout.write(
    `${isRight ? 'right' : 'WRONG'}  ${challenge}  ${submission}: expected ${expected}, earned ${earned}${room}  ${seconds} s\n`,
  );
  if (!isRight) process.stdout.write(`       ${message}\n`);
}

/** The last lines: what was looked at, and how it came out. */
export function printSummary(
  rows: readonly CheckRow[],
  { whole, outdated }: { readonly whole: number; readonly outdated: number },
): void {
  const wrong = rows.filter(({ isRight }) => !isRight).length;
  if (outdated > 0) {
    process.stdout.write(
      `${outdated} challenges were never checked as a whole with this engine: check --all --record does that\n`,
    );
  }
  process.stdout.write(`${whole} whole challenges, ${rows.length - wrong} passed, ${wrong} failed\n`);
}
