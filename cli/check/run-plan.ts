import type { ChallengeDefinition } from '../../lib/content/schema/challenge';
import type { Coordinator } from '../../workers/coordinator/coordinator';
import { startCoordinator } from '../start-coordinator';
import { type CheckRow, checkSubmission } from './check-submission';
import { type Check, checksOf } from './choose-checks';

export interface CheckPlan {
  /** Checked as a whole, whatever it takes. */
  readonly whole: readonly ChallengeDefinition[];
  /** Checked until the time for it is over. */
  readonly sample: readonly Check[];
  readonly outdated: number;
}

interface PlanOptions {
  readonly seed: number;
  readonly sampleMs: number;
  readonly onRow: (row: CheckRow) => void;
  /** Every program of a challenge earned what it must. */
  readonly onRight: (challenge: ChallengeDefinition) => void;
}

/** Challenges whose programs are judged by their outputs alone side by side: a grading seldom keeps more than one core busy. */
const LANES = 2;

/** A loaded machine keeps workers apart, which an overlap shows, or makes a program late; it makes no output wrong. */
const isOfLoad = ({ challenge }: Check, { earned }: CheckRow): boolean =>
  challenge.spec.gate?.kind === 'overlap' || earned.startsWith('timeout');

/**
 * Grades what is planned: first, challenges side by side, their programs whose verdict needs no time; then, one after another,
 * those of them that earned something else than they must where load alone could have caused that, and those that are
 * timed; last the sample. A row says what its program earned before.
 */
export async function runPlan(
  { whole, sample }: CheckPlan,
  { seed, sampleMs, onRow, onRight }: PlanOptions,
): Promise<CheckRow[]> {
  const coordinator = startCoordinator();
  const rows: CheckRow[] = [];
  const wrong = new Set<string>();
  const report = (row: CheckRow): void => {
    rows.push(row);
    if (!row.isRight) wrong.add(row.challenge);
    onRow(row);
  };
  const again = new Map<Check, CheckRow>();

  const untimed = whole.map((challenge) => checksOf(challenge).filter(({ shipped }) => !shipped.isTimed));
  const inLane = async (grader: Coordinator): Promise<void> => {
    for (let checks = untimed.shift(); checks !== undefined; checks = untimed.shift()) {
      for (const check of checks) {
        const row = await checkSubmission(grader, check, { seed, keepsYardstick: check !== checks.at(-1) });
        if (row.isRight || !isOfLoad(check, row)) report(row);
        else again.set(check, row);
      }
    }
  };
  const lanes = Math.min(LANES, untimed.length);
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) => inLane(lane === 0 ? coordinator : startCoordinator())),
  );

  for (const challenge of whole) {
    const alone = [
      ...[...again.keys()].filter((check) => check.challenge === challenge),
      ...checksOf(challenge).filter(({ shipped }) => shipped.isTimed),
    ];
    for (const check of alone) {
      const row = await checkSubmission(coordinator, check, { seed, keepsYardstick: check !== alone.at(-1) });
      const first = again.get(check);
      report(
        first === undefined ? row : { ...row, earlier: [...first.earlier, first.earned, ...row.earlier] },
      );
    }
    if (!wrong.has(challenge.slug)) onRight(challenge);
  }

  const start = performance.now();
  for (const check of sample) {
    if (performance.now() - start > sampleMs) break;
    report(await checkSubmission(coordinator, check, { seed, keepsYardstick: false }));
  }
  return rows;
}
