import { spawn } from 'node:child_process';
import { startCoordinator } from '../../../cli/start-coordinator';
import type { GradeSpec, VerdictKind } from '../../../lib/protocol/grade';
import type { Coordinator } from '../../../workers/coordinator/coordinator';
import { repeatMistakes } from './repeat-mistakes';
import { simulateErrorRates } from './simulate-error-rates';

const SIMULATED = 500;
const REAL = 20;
const REPEATS = 50;

/** A loop whose length decides its time: `factor` times as much work as the reference, the same result. */
const loop = (factor: number): string =>
  `def total(n):\n    for _ in range(${factor}):\n        s = 0\n        for i in range(n // 10):\n            s += i\n    return s\n`;

const specFor = (gate: number): GradeSpec => ({
  slug: 'bench',
  entry: 'total',
  packages: [],
  comparison: { kind: 'exact' },
  gate: { kind: 'speed', against: 'baseline', atLeast: gate },
  workers: 1,
  timeoutMs: 20_000,
  timingBudgetMs: 4_000,
  sources: {
    inputs:
      'def cases(rng, workers):\n    return [{"name": "small", "args": (100,)}]\n\n\ndef timed(rng, workers):\n    return (int(rng.integers(190_000, 200_000)),)\n',
    reference: loop(10),
    baseline: loop(10),
  },
});

/** What is graded, each row beside a busy core. The names are for choosing rows. */
const ROWS = {
  equal: { title: 'against itself at a gate of 1.0', gate: 1, factor: 10 },
  slow: { title: '1.5 x too slow at a gate of 1.0', gate: 1, factor: 15 },
  reference: { title: 'the reference at a gate of 0.67', gate: 1 / 1.5, factor: 10 },
} as const;

/**
 * Error rates of the grader: simulated, then real gradings beside a busy core, so many of each row; 200 take an hour. Names
 * of ROWS behind the number choose among them. With `--repeat 50 [SLUG...]`, how often shipped races and deadlocks earn
 * their verdict instead.
 */
export async function run([first, second, ...more]: readonly string[]): Promise<void> {
  if (first === '--repeat') {
    await repeatMistakes(Number(second ?? REPEATS), more);
    return;
  }
  const names = second === undefined ? [] : [second, ...more];
  const coordinator = startCoordinator();
  simulateErrorRates(SIMULATED);
  const gradings = Number(first ?? REAL);
  const busy = spawn(process.execPath, ['-e', 'for (;;);']);
  try {
    for (const [name, { title, ...row }] of Object.entries(ROWS)) {
      if (names.length === 0 || names.includes(name)) await printVerdicts(coordinator, title, row, gradings);
    }
  } finally {
    busy.kill();
  }
}

async function printVerdicts(
  coordinator: Coordinator,
  title: string,
  { gate, factor }: { readonly gate: number; readonly factor: number },
  gradings: number,
): Promise<void> {
  const counts = new Map<VerdictKind, number>();
  for (let seed = 1; seed <= gradings; seed++) {
    const request = { spec: specFor(gate), submission: loop(factor), workers: 1, seed };
    const { kind } = await coordinator.grade(request, () => undefined);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const parts = [...counts].map(([kind, times]) => `${kind} ${times}`);
  process.stdout.write(`${gradings} real gradings, one busy core, ${title}: ${parts.join(', ')}\n`);
}
