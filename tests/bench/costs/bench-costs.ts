import { startCoordinator } from '../../../cli/start-coordinator';
import { findChallenge } from '../../../cli/find-challenge';
import { bootstrapInterval, medianResampler } from '../../../lib/grading/bootstrap-interval';
import type { RunRequest } from '../../../lib/protocol/run';
import { seededRandom } from '../../../lib/util/seeded-random';
import { median } from '../../../lib/util/quantile';

const ROUNDS = 15;

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
 * What watching a run costs: the same program with and without, in turns (A B B A). The ratio is the median of the
 * rounds', with a bootstrap interval of 95 %; that of the fastest is what other programs disturb least. Arguments choose
 * costs by a part of their name.
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
    process.stdout.write(`${name.padEnd(38)} ${describe(without, withIt)}  (${goal})\n`);
  }
}

/** Both lists hold two times of each round. */
function describe(without: readonly number[], withIt: readonly number[]): string {
  const logRatios = Array.from({ length: withIt.length / 2 }, (_, round) => {
    const sum = (times: readonly number[]): number => (times[2 * round] ?? 0) + (times[2 * round + 1] ?? 0);
    return Math.log(sum(withIt) / sum(without));
  });
  const [low, high] = bootstrapInterval(medianResampler(logRatios, seededRandom(1))).map(Math.exp);
  const fastest = Math.min(...withIt) / Math.min(...without);
  const show = (value: number | undefined): string => (value ?? Number.NaN).toFixed(3);
  return [
    `without ${show(median(without))} s  with ${show(median(withIt))} s`,
    `ratio ${show(Math.exp(median(logRatios)))} (${show(low)} to ${show(high)})`,
    `of the fastest ${show(fastest)}`,
  ].join('  ');
}
