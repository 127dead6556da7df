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

/**
 * Grades what is planned: first, challenges side by side, their programs whose verdict needs no time; then, with the machine to
 * itself, those that are timed, challenge by challenge; last the sample, one after another.
 */
export async function runPlan(
  { whole, sample }: CheckPlan,
  { seed, sampleMs, onRow, onRight }: PlanOptions,
): Promise<CheckRow[]> {
  const coordinator = startCoordinator();
  const rows: CheckRow[] = [];
  const wrong = new Set<string>();
  const grade = async (grader: Coordinator, check: Check, keepsYardstick: boolean): Promise<void> => {
    const row = await checkSubmission(grader, check, { seed, keepsYardstick });
    rows.push(row);
    if (!row.isRight) wrong.add(row.challenge);
    onRow(row);
  };

  const gradeAll = async (grader: Coordinator, checks: readonly Check[]): Promise<void> => {
    for (const check of checks) await grade(grader, check, check !== checks.at(-1));
  };

  const untimed = whole.map((challenge) => checksOf(challenge).filter(({ shipped }) => !shipped.isTimed));
  const inLane = async (grader: Coordinator): Promise<void> => {
    for (let checks = untimed.shift(); checks !== undefined; checks = untimed.shift()) {
      await gradeAll(grader, checks);
    }
  };
  const lanes = Math.min(LANES, untimed.length);
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) => inLane(lane === 0 ? coordinator : startCoordinator())),
  );

  for (const challenge of whole) {
    await gradeAll(
      coordinator,
      checksOf(challenge).filter(({ shipped }) => shipped.isTimed),
    );
    if (!wrong.has(challenge.slug)) onRight(challenge);
  }

  const start = performance.now();
  for (const check of sample) {
    if (performance.now() - start > sampleMs) break;
    await grade(coordinator, check, false);
  }
  return rows;
}
