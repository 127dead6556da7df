import type { TimingResult } from '../protocol/grade';
import { median } from '../util/quantile';
import { seededRandom } from '../util/seeded-random';
import { bootstrapInterval, medianResampler } from './bootstrap-interval';
import { signEvidence } from './sign-evidence';

/** Two samples taken right after each other, in random order. Times are milliseconds for one call. */
export interface TimedPair {
  readonly submissionMs: number;
  readonly otherMs: number;
}

export interface TimingQuestion {
  readonly against: TimingResult['against'];
  /** Other time / submission time that has to be reached. */
  readonly threshold: number;
  readonly workers: number;
  /** Of the bootstrap: the same samples give the same interval. */
  readonly seed: number;
}

/** `above`: the threshold is reached. `undecided`: take more pairs, or say too close to tell. */
export interface TimingDecision {
  readonly kind: 'above' | 'below' | 'undecided';
  readonly timing: TimingResult;
}

/** Fewer pairs decide nothing, however clear they look. */
export const MINIMUM_PAIRS = 15;

/** The chance of a wrong decision, over all the looks at one measurement together. */
export const ERROR_RATE = 0.01;

/**
 * Two interpreters that run the same program differ for as long as they live: in where their memory lies, and in what the
 * caches still hold of a program that is seldom called. No number of samples averages that out, so every interval is wider
 * by this share on both sides. Measured: `script/bench grader`.
 */
const INTERPRETER_SPREAD = 0.05;

/**
 * Judges the median of the ratios other / submission against a threshold. May be called after every pair.
 *
 * The reported interval is the percentile bootstrap of the median log ratio, 95 % at one look, and the spread between
 * interpreters. Deciding as soon as it clears the threshold would look dozens of times and be wrong far more often than
 * 5 %. So a decision needs the signs of (log ratio - log threshold) as well, by a score that stays right however often it
 * is looked at. It assumes no distribution: for one program in interpreters of one speed the random order inside each pair
 * alone makes the signs a fair coin, whatever the noise or drift. Ties, which a coarse clock makes, say nothing and are
 * left out.
 */
export function judgeTiming(question: TimingQuestion, pairs: readonly TimedPair[]): TimingDecision {
  const logRatios = logRatiosOf(pairs);
  const timing = describeTiming(question, {
    logRatio: median(logRatios),
    logInterval: bootstrapInterval(medianResampler(logRatios, seededRandom(question.seed))),
    pairs: logRatios.length,
  });
  return { kind: isTimingEvident(question, pairs) ? sideOf(timing) : 'undecided', timing };
}

/**
 * Whether the signs alone would allow a decision: the cheap half of `judgeTiming`, to be asked after every round, since the
 * bootstrap of hundreds of pairs takes milliseconds in which nothing is timed. While false, the other is undecided.
 */
export function isTimingEvident(question: TimingQuestion, pairs: readonly TimedPair[]): boolean {
  const logRatios = logRatiosOf(pairs);
  const logThreshold = Math.log(question.threshold);
  const positive = logRatios.filter((ratio) => ratio > logThreshold).length;
  const negative = logRatios.filter((ratio) => ratio < logThreshold).length;
  return logRatios.length >= MINIMUM_PAIRS && signEvidence(positive, negative) >= -Math.log(ERROR_RATE);
}

function logRatiosOf(pairs: readonly TimedPair[]): number[] {
  return pairs
    .filter(({ submissionMs, otherMs }) => submissionMs > 0 && otherMs > 0)
    .map(({ submissionMs, otherMs }) => Math.log(otherMs / submissionMs));
}

export interface LogRatioEstimate {
  readonly logRatio: number;
  readonly logInterval: readonly [low: number, high: number];
  readonly pairs: number;
}

export function describeTiming(question: TimingQuestion, estimate: LogRatioEstimate): TimingResult {
  const [low, high] = estimate.logInterval;
  const spread = Math.log1p(INTERPRETER_SPREAD);
  return {
    against: question.against,
    ratio: Math.exp(estimate.logRatio),
    interval: [Math.exp(low - spread), Math.exp(high + spread)],
    pairs: estimate.pairs,
    workers: question.workers,
    threshold: question.threshold,
  };
}

/** The side of the threshold that the whole interval lies on. */
export function sideOf({ interval: [low, high], threshold }: TimingResult): TimingDecision['kind'] {
  if (low > threshold) return 'above';
  return high < threshold ? 'below' : 'undecided';
}
