import type { ProgramTiming } from '../protocol/grade';
import { seededRandom, type SeededRandom } from '../util/seeded-random';

export type TimedProgram = ProgramTiming['program'];

export interface SamplePlan {
  readonly seed: number;
  /** Programs timed in every round; the submission and at least one other. */
  readonly paired: readonly TimedProgram[];
  /**
   * A program too slow for that: it is timed three times in eight rounds, in random places. A measurement that is decided
   * at fifteen pairs thus times it three times only; one that is not goes on, since three alone can stay undecided for good.
   */
  readonly sparse?: TimedProgram;
}

/** Rounds that hold 15 pairs, two a round: by their end, a sparse program has been timed three times. */
export const FIRST_ROUNDS = 8;

/** Thirds of the first rounds, so that the three samples see different moments of the machine. */
const SPARSE_THIRDS: readonly (readonly [first: number, count: number])[] = [
  [0, 3],
  [3, 2],
  [5, 3],
];

/**
 * The order in which samples of round number `round` (from 0) are taken. A round is a random order of the paired
 * programs followed by the same backwards, A B B A: what drifts steadily, such as heat, falls on all alike, and the first
 * half makes one pair of any two programs, the second half another. Rounds depend on the seed and their number only,
 * so that a plan can go on for as long as the measurement does.
 */
export function planSamples(plan: SamplePlan, round: number): TimedProgram[] {
  const random = seededRandom(plan.seed + Math.imul(round + 1, 0x9e3779b1));
  const half = random.shuffle(plan.paired);
  const order = [...half, ...half.toReversed()];
  if (plan.sparse !== undefined && sparseRounds(plan.seed, round).includes(round)) {
    order.splice(random.nextInt(order.length + 1), 0, plan.sparse);
  }
  return order;
}

/** The rounds with a sparse sample among the eight that `round` belongs to. */
function sparseRounds(seed: number, round: number): number[] {
  const start = round - (round % FIRST_ROUNDS);
  const random: SeededRandom = seededRandom(seed + start);
  return SPARSE_THIRDS.map(([first, count]) => start + first + random.nextInt(count));
}
