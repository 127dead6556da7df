import type { TimingResult } from '../protocol/grade';
import { median } from '../util/quantile';
import { seededRandom } from '../util/seeded-random';
import { bootstrapInterval, medianResampler } from './bootstrap-interval';
import {
  describeTiming,
  ERROR_RATE,
  MINIMUM_PAIRS,
  sideOf,
  type TimingDecision,
  type TimingQuestion,
} from './judge-timing';
import { rankSumTail } from './rank-sum-tail';

/**
 * Judges a submission against a program that is too slow to be timed more than about three times. `otherMs` holds
 * all of that program's samples, taken in random places among the first samples of the submission; `submissionMs` grows,
 * in the order taken, and may be looked at at any time. `pairs` of the result counts the samples of the other.
 *
 * Scaled by the threshold, the samples of both are ranked together (Mann and Whitney): three against fifteen that do not
 * overlap have a chance of 2 in 816. It is tested at 15, 30, 60, ... samples only, with half, a quarter, an eighth ...
 * of the error rate (Bonferroni), so that looking in between costs nothing; a decision once made stands.
 */
export function judgeFewTimings(
  question: TimingQuestion,
  otherMs: readonly number[],
  submissionMs: readonly number[],
): TimingDecision {
  const others = logsOf(otherMs);
  const mine = logsOf(submissionMs);
  let [count, allowed] = [MINIMUM_PAIRS, ERROR_RATE / 2];
  while (count <= mine.length) {
    const look = mine.slice(0, count);
    if (chanceOf(question.threshold, others, look) <= allowed) {
      const timing = estimate(question, others, look);
      const side = sideOf(timing);
      if (side !== 'undecided') return { kind: side, timing };
    }
    [count, allowed] = [count * 2, allowed / 2];
  }
  return { kind: 'undecided', timing: estimate(question, others, mine) };
}

/** Two-sided: of ranks as uneven as these, were the true ratio the threshold. */
function chanceOf(threshold: number, others: readonly number[], mine: readonly number[]): number {
  const logThreshold = Math.log(threshold);
  let wins = 0;
  for (const other of others) {
    for (const own of mine) wins += (Math.sign(other - logThreshold - own) + 1) / 2;
  }
  const fewer = Math.min(wins, others.length * mine.length - wins);
  return 2 * rankSumTail(others.length, mine.length, fewer);
}

function estimate(
  question: TimingQuestion,
  others: readonly number[],
  mine: readonly number[],
): TimingResult {
  const random = seededRandom(question.seed);
  const [other, own] = [medianResampler(others, random), medianResampler(mine, random)];
  return describeTiming(question, {
    logRatio: median(others) - median(mine),
    logInterval: bootstrapInterval(() => other() - own()),
    pairs: others.length,
  });
}

function logsOf(times: readonly number[]): number[] {
  return times.filter((time) => time > 0).map(Math.log);
}
