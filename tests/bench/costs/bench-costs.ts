import { startCoordinator } from '../../../cli/start-coordinator';
import { findChallenge } from '../../../cli/find-challenge';
import type { RunRequest } from '../../../lib/protocol/run';
import { median } from '../../../lib/util/quantile';

const ROUNDS = 9;

interface Cost {
  readonly name: string;
  readonly goal: string;
  /** Prints the seconds that its own work took. */
  readonly source: string;
  readonly off: Partial<RunRequest>;
  readonly on: Partial<RunRequest>;
}

const timed = (program: string, call: string): string => `${program}

if __name__ == "__main__":
    import time

    ${call}
    start = time.perf_counter()
    ${call}
    print(time.perf_counter() - start)
`;

const sharedCounter = (step: string): string =>
  timed(
    `from multiprocessing import Lock, Process, Value


def work(lock, value, count):
    for n in range(count):
${step}

def total(count):
    lock, value = Lock(), Value("q", 0, lock=False)
    workers = [Process(target=work, args=(lock, value, count)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return value.value`,
    'total(20_000)',
  );

const costs = (): readonly Cost[] => [
  {
    name: 'trace, pi-pool on 2 workers',
    goal: 'at most 1.03',
    source: timed(findChallenge('pi-pool').spec.sources.reference, 'pi_hits(64_000_000, 2, 1)'),
    off: { trace: false },
    on: { trace: true },
  },
  {
    name: 'races, nothing but locked additions',
    goal: 'at most 2',
    source: sharedCounter('        with lock:\n            value.value += 1\n'),
    off: {},
    on: { detectRaces: true },
  },
  {
    name: 'races, work between the additions',
    goal: 'at most 2',
    source: sharedCounter(
      '        found = sum(k * k for k in range(40))\n        with lock:\n            value.value += found\n',
    ),
    off: {},
    on: { detectRaces: true },
  },
];

/**
 * What watching a run costs: the same program with and without, in turns (A B B A), as a ratio of medians and of the
 * fastest, which other programs disturb least. Arguments choose costs by a part of their name.
 */
export async function run(args: readonly string[]): Promise<void> {
  const coordinator = startCoordinator();
  await coordinator.prepare({ interpreters: 4, packages: ['numpy'] });
  const secondsOf = async (source: string, options: Partial<RunRequest>): Promise<number> => {
    const outcome = await coordinator.run(
      {
        program: { files: [{ path: 'main.py', data: source }], main: 'main.py', args: [] },
        workers: 2,
        limits: { timeoutMs: 300_000 },
        trace: false,
        ...options,
      },
      () => undefined,
    );
    if (outcome.kind !== 'finished') throw new Error(`${outcome.kind}: ${outcome.stderr}`);
    return Number(outcome.stdout);
  };
  const isAsked = ({ name }: Cost): boolean => args.length === 0 || args.some((part) => name.includes(part));
  for (const { name, goal, source, off, on } of costs().filter(isAsked)) {
    const without: number[] = [];
    const withIt: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      without.push(await secondsOf(source, off));
      withIt.push(await secondsOf(source, on), await secondsOf(source, on));
      without.push(await secondsOf(source, off));
    }
    const [plain, watched] = [median(without), median(withIt)];
    const fastest = Math.min(...withIt) / Math.min(...without);
    process.stdout.write(
      `${name.padEnd(38)} without ${plain.toFixed(3)} s  with ${watched.toFixed(3)} s  ratio ${(watched / plain).toFixed(3)}, of the fastest ${fastest.toFixed(3)}  (${goal})\n`,
    );
  }
}
