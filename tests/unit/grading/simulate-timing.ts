import { judgeFewTimings } from '../../../lib/grading/judge-few-timings';
import {
  isTimingEvident,
  judgeTiming,
  type TimedPair,
  type TimingDecision,
} from '../../../lib/grading/judge-timing';
import { pairSamples, type TimedSample } from '../../../lib/grading/pair-samples';
import { planSamples, type SamplePlan, type TimedProgram } from '../../../lib/grading/plan-samples';
import { seededRandom, type SeededRandom } from '../../../lib/util/seeded-random';

/** A simulated grading on a machine whose speed drifts and on which other programs run. */
export interface SimulatedGrading {
  /** True times of one call. */
  readonly submissionMs: number;
  readonly otherMs: number;
  readonly threshold: number;
  readonly noise: 'calm' | 'busy';
  readonly mode: 'paired' | 'sparse';
  /** Rounds after which the budget is spent. */
  readonly rounds: number;
}

/** Standard deviation, in logarithms, of the speed of interpreters that run the same program. */
const INTERPRETER_SPREAD = 0.012;

/** A look costs a bootstrap: the next is put off by a tenth of the pairs. */
const LOOK_GROWTH = 1.1;

/** Takes samples round by round, looks at them again and again, and stops once decided: as a grading does. */
export function simulateGrading(grading: SimulatedGrading, seed: number): TimingDecision {
  const random = seededRandom(seed);
  const machine = makeMachine(grading.noise, random);
  const other: TimedProgram = 'baseline';
  const plan: SamplePlan =
    grading.mode === 'paired'
      ? { seed, paired: ['submission', other] }
      : { seed, paired: ['submission', 'reference'], sparse: other };
  // Each interpreter has a speed of its own, which no number of samples averages out.
  const spread = (): number => Math.exp(INTERPRETER_SPREAD * normal(random));
  const trueMs = {
    submission: grading.submissionMs * spread(),
    reference: grading.submissionMs * spread(),
    baseline: grading.otherMs * spread(),
  };
  const question = { against: 'baseline', threshold: grading.threshold, workers: 1, seed } as const;
  const pairs: TimedPair[] = [];
  const samples: TimedSample[] = [];
  let decision: TimingDecision = judgeTiming(question, pairs);
  let nextLook = 0;
  for (let round = 0; round < grading.rounds && decision.kind === 'undecided'; round += 1) {
    const taken = planSamples(plan, round).map((program) => ({ program, ms: trueMs[program] * machine() }));
    pairs.push(...pairSamples(taken, other));
    samples.push(...taken);
    if (grading.mode === 'paired' && pairs.length >= nextLook && isTimingEvident(question, pairs)) {
      nextLook = pairs.length * LOOK_GROWTH;
      decision = judgeTiming(question, pairs);
    }
  }
  // It walks through its looks in order by itself: asked once at the end, it decides as if asked at each.
  if (grading.mode === 'sparse') {
    return judgeFewTimings(question, timesOf(samples, other), timesOf(samples, 'submission'));
  }
  return decision;
}

function timesOf(samples: readonly TimedSample[], program: TimedProgram): number[] {
  return samples.flatMap((sample) =>
    sample.program === program && sample.ms !== undefined ? [sample.ms] : [],
  );
}

/**
 * The factor by which each next sample is slowed: log-normal jitter, a tail of interruptions (Pareto, infinite variance
 * when busy), a random walk of the clock speed, and bursts of another program that last for several samples.
 */
function makeMachine(noise: SimulatedGrading['noise'], random: SeededRandom): () => number {
  const [jitter, tailShare, tailShape, walk, burstShare] =
    noise === 'calm' ? [0.02, 0.03, 3, 0.005, 0.01] : [0.1, 0.15, 1.5, 0.03, 0.05];
  let drift = 0;
  let burstLeft = 0;
  return () => {
    drift += walk * normal(random);
    if (burstLeft > 0) burstLeft -= 1;
    else if (random.next() < burstShare) burstLeft = 1 + random.nextInt(6);
    const tail = random.next() < tailShare ? (1 - random.next()) ** (-1 / tailShape) : 1;
    return Math.exp(drift + jitter * normal(random)) * tail * (burstLeft > 0 ? 1.8 : 1);
  };
}

/** Standard normal: Box and Muller (1958). */
export function normal(random: SeededRandom): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** How many of `count` seeded gradings ended as each kind. */
export function countDecisions(
  grading: SimulatedGrading,
  count: number,
): Record<TimingDecision['kind'], number> {
  const counts = { above: 0, below: 0, undecided: 0 };
  for (let seed = 1; seed <= count; seed += 1) counts[simulateGrading(grading, seed).kind] += 1;
  return counts;
}
