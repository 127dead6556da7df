import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCoordinator } from '../../../cli/start-coordinator';

type Report = Readonly<Record<string, number>>;

const folder = join(process.cwd(), 'tests', 'bench', 'parallel');
const python = process.env['PYTHON'] ?? '/usr/bin/python3';

/** Ratios to reach; a speedup should be as large as there, times as small. */
const GOALS: Readonly<Record<string, string>> = {
  'speedup of 2 workers': 'at least 0.95',
  'Pool.map of 20,000 trivial tasks': 'at most 1.5',
  'Pipe round trip, 16 B': 'at most 1.0',
  'Pipe round trip, 1 MB': 'at most 1.0',
};

/**
 * Runs the same Python program in the runtime (under Node) and with CPython's multiprocessing (spawn), one after the
 * other, and prints ratios ours / CPython's.
 */
export async function run(): Promise<void> {
  const program = readFileSync(join(folder, 'measure.py'), 'utf8');
  const coordinator = startCoordinator();
  await coordinator.prepare({ interpreters: 3, packages: [] });
  const outcome = await coordinator.run(
    {
      program: { files: [{ path: 'measure.py', data: program }], main: 'measure.py', args: [] },
      workers: 2,
      limits: { timeoutMs: 600_000 },
      trace: false,
    },
    () => undefined,
  );
  if (outcome.kind !== 'finished') throw new Error(`${outcome.kind}: ${outcome.stderr}`);
  const ours = JSON.parse(outcome.stdout) as Report;
  const env = { ...process.env, PYTHONPATH: join(process.cwd(), 'tests/runtime/textbook/spawn') };
  const theirs = JSON.parse(
    execFileSync(python, [join(folder, 'measure.py')], { encoding: 'utf8', env }),
  ) as Report;
  for (const [name, value] of Object.entries(ours)) print(name, value, theirs[name] ?? NaN);
}

function print(name: string, ours: number, theirs: number): void {
  const ratio = (ours / theirs).toFixed(2).padStart(7);
  const goal = GOALS[name] === undefined ? '' : `  (${GOALS[name]})`;
  process.stdout.write(
    `${name.padEnd(34)} ours ${ours.toFixed(3).padStart(10)}  CPython ${theirs.toFixed(3).padStart(10)}  ratio ${ratio}${goal}\n`,
  );
}
