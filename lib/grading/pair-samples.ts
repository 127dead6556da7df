import type { TimedPair } from './judge-timing';
import type { TimedProgram } from './plan-samples';

/** One timed sample. `ms` is the time of one call; undefined where it was dropped, as in a hidden tab. */
export interface TimedSample {
  readonly program: TimedProgram;
  readonly ms: number | undefined;
}

/**
 * The pairs of submission and another program in one round, `A B B A`: its first samples make one pair, its second ones
 * another. A pair with a dropped or missing sample is left out.
 */
export function pairSamples(round: readonly TimedSample[], other: TimedProgram): TimedPair[] {
  const mine = round.filter(({ program }) => program === 'submission');
  const theirs = round.filter(({ program }) => program === other);
  return mine.flatMap(({ ms: submissionMs }, index) => {
    const otherMs = theirs[index]?.ms;
    return submissionMs === undefined || otherMs === undefined ? [] : [{ submissionMs, otherMs }];
  });
}
