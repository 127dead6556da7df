import { studentTCritical } from '../util/student-t';

/** Wall times of one program with a given number of workers, in milliseconds. */
export interface ScalingPoint {
  readonly workers: number;
  readonly timesMs: readonly number[];
}

/** How the time of a run depends on the number of workers, but for a factor, and a serial fraction in [0, 1]. */
export interface ScalingLaw {
  readonly logTime: (workers: number, fraction: number) => number;
  /** d logTime / d fraction. */
  readonly slope: (workers: number, fraction: number) => number;
}

/**
 * Strong scaling, T(p) ~ f + (1 - f) / p: Amdahl, "Validity of the single processor approach to achieving large scale
 * computing capabilities" (1967).
 */
export const AMDAHL: ScalingLaw = {
  logTime: (workers, fraction) => Math.log(fraction + (1 - fraction) / workers),
  slope: (workers, fraction) => (1 - 1 / workers) / (fraction + (1 - fraction) / workers),
};

/**
 * Weak scaling, scaled speedup S(p) = p - f (p - 1), thus T(p) ~ p / S(p) for p times the work: Gustafson, "Reevaluating
 * Amdahl's law" (1988).
 */
export const GUSTAFSON: ScalingLaw = {
  logTime: (workers, fraction) => Math.log(workers / (workers - fraction * (workers - 1))),
  slope: (workers, fraction) => (workers - 1) / (workers - fraction * (workers - 1)),
};

export interface SerialFraction {
  readonly fraction: number;
  /** 95 % confidence interval, within [0, 1]. */
  readonly interval: readonly [low: number, high: number];
  /** Typical relative distance of a time from the law, for example 0.03. */
  readonly scatter: number;
}

/**
 * Somewhat over 95 %: timing noise is skewed and heavy-tailed, which the t distribution does not know of. The level is
 * the one at which simulated noisy measurements are covered at least 95 times of 100.
 */
const CONFIDENCE = 0.97;
const GRID = 2_000;

/**
 * Fits a law's serial fraction to all times by least squares of the logarithms, since noise multiplies times; the
 * single-worker time is a free factor, not taken as exact. The interval holds every fraction that a t-test does not reject: at a
 * fraction tried, the residuals must not depend on the law's slope. Inverting a test keeps its level at the edges 0 and 1, where
 * an estimate plus or minus twice its error does not. Undefined with fewer than two worker counts or three times.
 */
export function fitSerialFraction(
  points: readonly ScalingPoint[],
  law: ScalingLaw,
): SerialFraction | undefined {
  const samples = points.flatMap(({ workers, timesMs }) =>
    timesMs.filter((time) => time > 0).map((time) => ({ workers, logTime: Math.log(time) })),
  );
  if (samples.length < 3 || new Set(samples.map(({ workers }) => workers)).size < 2) return undefined;

  const critical = studentTCritical(samples.length - 2, CONFIDENCE);
  const trials = Array.from({ length: GRID + 1 }, (_, step) => tryFraction(samples, law, step / GRID));
  const best = trials.reduce((left, right) => (right.squares < left.squares ? right : left));
  const accepted = trials.filter(({ tValue }) => Math.abs(tValue) <= critical);
  const lowest = accepted[0] ?? best;
  const highest = accepted.at(-1) ?? best;
  return {
    fraction: best.fraction,
    interval: [Math.min(lowest.fraction, best.fraction), Math.max(highest.fraction, best.fraction)],
    scatter: Math.sqrt(best.squares / (samples.length - 2)),
  };
}

interface Sample {
  readonly workers: number;
  readonly logTime: number;
}

interface Trial {
  readonly fraction: number;
  /** Sum of squared residuals around their mean. */
  readonly squares: number;
  /** Of the regression of the residuals on the law's slope. */
  readonly tValue: number;
}

function tryFraction(samples: readonly Sample[], law: ScalingLaw, fraction: number): Trial {
  // f = 0 and f = 1 are within the laws' domain: workers >= 1 keeps every logarithm finite.
  const residuals = centred(samples.map(({ workers, logTime }) => logTime - law.logTime(workers, fraction)));
  const slopes = centred(samples.map(({ workers }) => law.slope(workers, fraction)));
  const squares = dot(residuals, residuals);
  const slopeSquares = dot(slopes, slopes);
  const along = dot(residuals, slopes) / Math.sqrt(slopeSquares);
  const remaining = Math.max(squares - along * along, 0);
  // Without any noise the remainder is rounding: a tiny floor keeps the quotient meaningful.
  const error = Math.sqrt((remaining + 1e-18) / (samples.length - 2));
  return { fraction, squares, tValue: along / error };
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
}
