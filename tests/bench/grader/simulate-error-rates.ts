import { countDecisions, type SimulatedGrading } from '../../unit/grading/simulate-timing';

const GATE = 20;
const COLUMNS = ['samples', 'machine', 'true / gate', 'above', 'below', 'undecided', 'wrong'];

/**
 * Prints how often the sequential timing decision errs over simulated gradings on calm and busy machines. A row is
 * wrong where a decision contradicts the true ratio; for a program against itself, any decision is.
 */
export function simulateErrorRates(count: number): void {
  process.stdout.write(`${count} simulated gradings a row\n${row(COLUMNS)}`);
  for (const mode of ['paired', 'sparse'] as const) {
    for (const noise of ['calm', 'busy'] as const) {
      for (const distance of [1 / 1.5, 1, 1.5]) printRow({ mode, noise, distance }, count);
    }
  }
}

function printRow(
  { mode, noise, distance }: Pick<SimulatedGrading, 'mode' | 'noise'> & { readonly distance: number },
  count: number,
): void {
  const rounds = mode === 'paired' ? 60 : 30;
  const grading = { submissionMs: 1, otherMs: GATE * distance, threshold: GATE, noise, mode, rounds };
  const { above, below, undecided } = countDecisions(grading, count);
  const wrong = (distance <= 1 ? above : 0) + (distance >= 1 ? below : 0);
  const share = `${((100 * wrong) / count).toFixed(2)} %`;
  process.stdout.write(row([mode, noise, distance.toFixed(2), above, below, undecided, share]));
}

const row = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => String(cell).padEnd(13)).join('')}\n`;
