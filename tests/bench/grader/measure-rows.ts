import { spawn } from 'node:child_process';
import { startCoordinator } from '../../../cli/start-coordinator';
import type { GradeSpec, VerdictKind } from '../../../lib/protocol/grade';
import type { Coordinator } from '../../../workers/coordinator/coordinator';
import { describeRate, isWithin } from './error-rate';
import type { GraderRequest } from './read-request';
import { ROWS, type Row, rateRow } from './rows';

type RatesRequest = Extract<GraderRequest, { kind: 'rates' }>;

/** A loop whose length decides its time: `factor` times as much work, the same result. */
const loop = (factor: number): string =>
  `def total(n):\n    for _ in range(${factor}):\n        s = 0\n        for i in range(n // 10):\n            s += i\n    return s\n`;

const specFor = (gate: number, budgetMs: number): GradeSpec => ({
  slug: 'bench',
  entry: 'total',
  packages: [],
  comparison: { kind: 'exact' },
  gate: { kind: 'speed', against: 'baseline', atLeast: gate },
  workers: 1,
  timeoutMs: 20_000,
  timingBudgetMs: budgetMs,
  sources: {
    inputs:
      'def cases(rng, workers):\n    return [{"name": "small", "args": (100,)}]\n\n\ndef timed(rng, workers):\n    return (int(rng.integers(190_000, 200_000)),)\n',
    reference: loop(10),
    baseline: loop(10),
  },
});

/** Grades the rows that are asked for beside a busy core, and prints how often each was wrong. @returns whether none too often */
export async function measureRows({ rows, gradings, budgetMs }: RatesRequest): Promise<boolean> {
  const coordinator = startCoordinator();
  const busy = spawn(process.execPath, ['-e', 'for (;;);']);
  let isRight = true;
  try {
    for (const [name, row] of Object.entries(ROWS)) {
      if (!rows.includes(name)) continue;
      const counts = await gradeRow(coordinator, name, row, { gradings, budgetMs });
      const rate = rateRow(row, counts);
      isRight &&= isWithin(rate);
      process.stdout.write(
        `${gradings} real gradings of up to ${budgetMs / 1000} s, one busy core, ${row.title}: ${listCounts(counts)}\n  ${describeRate(rate)}${isWithin(rate) ? '' : ': TOO MANY'}\n`,
      );
    }
  } finally {
    busy.kill();
  }
  return isRight;
}

async function gradeRow(
  coordinator: Coordinator,
  name: string,
  { gate, factor, right }: Row,
  { gradings, budgetMs }: Pick<RatesRequest, 'gradings' | 'budgetMs'>,
): Promise<ReadonlyMap<VerdictKind, number>> {
  const counts = new Map<VerdictKind, number>();
  const start = performance.now();
  for (let seed = 1; seed <= gradings; seed++) {
    const request = { spec: specFor(gate, budgetMs), submission: loop(factor), workers: 1, seed };
    const { kind, message } = await coordinator.grade(request, () => undefined);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (!right.includes(kind)) process.stdout.write(`  ${name}, seed ${seed}: ${kind}. ${message}\n`);
    const eachMs = (performance.now() - start) / seed;
    const leftMinutes = (eachMs * (gradings - seed)) / 60_000;
    process.stderr.write(
      `${name} ${seed} of ${gradings}: ${listCounts(counts)}; ${(eachMs / 1000).toFixed(1)} s each, ${leftMinutes.toFixed(0)} min to go\n`,
    );
  }
  return counts;
}

const listCounts = (counts: ReadonlyMap<VerdictKind, number>): string =>
  [...counts].map(([kind, times]) => `${kind} ${times}`).join(', ');
