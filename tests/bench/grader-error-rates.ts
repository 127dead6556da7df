import { countDecisions, type SimulatedGrading } from '../unit/grading/simulate-timing';

/**
 * Prints how often the sequential timing decision errs over simulated gradings on calm and busy machines:
 * `grader-error-rates [COUNT]`, 2,000 gradings a row by default. A row is wrong where a decision contradicts the true
 * ratio; for a program against itself at a gate of 1.0, any decision is.
 */
const count = Number(process.argv[2] ?? 2_000);
const gate = 20;
const rows = (['paired', 'sparse'] as const).flatMap((mode) =>
  (['calm', 'busy'] as const).flatMap((noise) =>
    [1 / 1.5, 1, 1.5].map((distance): SimulatedGrading & { readonly distance: number } => ({
      distance,
      submissionMs: 1,
      otherMs: gate * distance,
      threshold: gate,
      noise,
      mode,
      rounds: mode === 'paired' ? 60 : 30,
    })),
  ),
);

const columns = ['samples', 'machine', 'true / gate', 'above', 'below', 'undecided', 'wrong'];
process.stdout.write(`${count} gradings a row\n${columns.map((name) => name.padEnd(13)).join('')}\n`);
for (const row of rows) {
  const counts = countDecisions(row, count);
  const wrong = (row.distance <= 1 ? counts.above : 0) + (row.distance >= 1 ? counts.below : 0);
  const cells = [
    row.mode,
    row.noise,
    row.distance.toFixed(2),
    counts.above,
    counts.below,
    counts.undecided,
    `${((100 * wrong) / count).toFixed(2)} %`,
  ];
  process.stdout.write(`${cells.map((cell) => String(cell).padEnd(13)).join('')}\n`);
}
