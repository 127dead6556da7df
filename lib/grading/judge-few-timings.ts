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

/** Samples of the slow program among the first fifteen of the submission. */
const SPARSE_SAMPLES = 3;

/** How far below the threshold every sample must be where there are too few to rank, and how few may do. */
const HOPELESS = 4;
const FEWEST_SAMPLES = 4;

/**
 * Judges a submission against a program that is too slow to be timed in every pair. Both lists
 * grow in the order taken, the others in random places as `planSamples` puts them, and may be looked at at any time.
 * `pairs` of the result counts the samples of the other program.
 *
 * Scaled by the threshold, the samples of both are ranked together (Mann and Whitney): three against fifteen that do not
 * overlap have a chance of 2 in 816. It is tested at 15, 30, 60, ... samples only, against the first 3, 6, 12, ... of the other
 * (fewer if no more were taken), with half, a quarter, an eighth ... of the error rate (Bonferroni), so that looking in
 * between costs nothing; a decision once made stands.
 */
export function judgeFewTimings(
  question: TimingQuestion,
  otherMs: readonly number[],
  submissionMs: readonly number[],
): TimingDecision {
  const others = logsOf(otherMs);
  const mine = logsOf(submissionMs);
  let [count, few, allowed] = [MINIMUM_PAIRS, SPARSE_SAMPLES, ERROR_RATE / 2];
  while (count <= mine.length) {
    const look = mine.slice(0, count);
    const theirs = others.slice(0, few);
    if (chanceOf(question.threshold, theirs, look) <= allowed) {
      const timing = estimate(question, theirs, look);
      const side = sideOf(timing);
      if (side !== 'undecided') return { kind: side, timing };
    }
    [count, few, allowed] = [count * 2, few * 2, allowed / 2];
  }
  const timing = estimate(question, others, mine);
  return { kind: isHopeless(question.threshold, otherMs, submissionMs) ? 'below' : 'undecided', timing };
}

/**
 * A program too slow for more samples to be worth its while, or for the budget to hold enough for the ranks: it misses the
 * threshold if even its fastest sample against the slowest of the other does, many times over. One sample of the other will
 * do: what disturbs it makes it slower, which speaks for the submission. Nothing reaches a threshold by so few.
 */
export function isHopeless(
  threshold: number,
  otherMs: readonly number[],
  submissionMs: readonly number[],
): boolean {
  const [others, mine] = [logsOf(otherMs), logsOf(submissionMs)];
  if (mine.length < FEWEST_SAMPLES || others.length === 0) return false;
  return Math.max(...others) - Math.min(...mine) + Math.log(HOPELESS) < Math.log(threshold);
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
