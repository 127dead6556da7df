import { studentTCritical } from '../util/student-t';

/** Wall times of one program with a given number of workers, in milliseconds. */
export interface ScalingPoint {
  readonly workers: number;
  readonly timesMs: readonly number[];
}

/** The logarithm of a run's time, but for a constant, by the number of workers and a serial fraction in [0, 1]. */
export type ScalingLaw = (workers: number, fraction: number) => number;

/**
 * Strong scaling, T(p) ~ f + (1 - f) / p: Amdahl, "Validity of the single processor approach to achieving large scale
 * computing capabilities" (1967).
 */
export const AMDAHL: ScalingLaw = (workers, fraction) => Math.log(fraction + (1 - fraction) / workers);

/**
 * Weak scaling, scaled speedup S(p) = p - f (p - 1), thus T(p) ~ p / S(p) for p times the work: Gustafson, "Reevaluating
 * Amdahl's law" (1988).
 */
export const GUSTAFSON: ScalingLaw = (workers, fraction) =>
  Math.log(workers / (workers - fraction * (workers - 1)));

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
 * single-worker time is a free factor, not taken as exact. The interval holds every fraction whose sum of squares S is not
 * significantly worse than the best, (S - S_min) / (S_min / (n - 2)) <= t^2: a profile t interval, Bates and Watts,
 * "Nonlinear Regression Analysis and Its Applications" (1988), section 6.1. Unlike an estimate plus or minus twice its error, it
 * stays right at the edges 0 and 1. Undefined with fewer than two worker counts or three times.
 */
export function fitSerialFraction(
  points: readonly ScalingPoint[],
  law: ScalingLaw,
): SerialFraction | undefined {
  const groups = points.map(summarise).filter(({ count }) => count > 0);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count < 3 || new Set(groups.map(({ workers }) => workers)).size < 2) return undefined;

  const trials = Array.from({ length: GRID + 1 }, (_, step) => {
    const fraction = step / GRID;
    return { fraction, squares: residualSquares(groups, law, fraction) };
  });
  const best = trials.reduce((left, right) => (right.squares < left.squares ? right : left));
  const variance = best.squares / (count - 2);
  const limit = best.squares + variance * studentTCritical(count - 2, CONFIDENCE) ** 2;
  const accepted = trials.filter(({ squares }) => squares <= limit);
  return {
    fraction: best.fraction,
    interval: [accepted[0]?.fraction ?? best.fraction, accepted.at(-1)?.fraction ?? best.fraction],
    scatter: Math.sqrt(variance),
  };
}

/** The times of one number of workers: all that least squares needs to know of them. */
interface Group {
  readonly workers: number;
  readonly count: number;
  readonly meanLog: number;
  /** Squares around that mean. */
  readonly squares: number;
}

function summarise({ workers, timesMs }: ScalingPoint): Group {
  const logs = timesMs.filter((time) => time > 0).map(Math.log);
  const meanLog = logs.reduce((sum, log) => sum + log, 0) / Math.max(logs.length, 1);
  const squares = logs.reduce((sum, log) => sum + (log - meanLog) ** 2, 0);
  return { workers, count: logs.length, meanLog, squares };
}

/** Squared residuals of all times at a fraction, with the best single-worker time for it. */
function residualSquares(groups: readonly Group[], law: ScalingLaw, fraction: number): number {
  let [count, sum, within, raw] = [0, 0, 0, 0];
  for (const group of groups) {
    const residual = group.meanLog - law(group.workers, fraction);
    count += group.count;
    sum += group.count * residual;
    raw += group.count * residual * residual;
    within += group.squares;
  }
  return within + Math.max(raw - (sum * sum) / count, 0);
}
