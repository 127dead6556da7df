export interface MedianInterval {
  /** `range`: there are too few samples for 95 %, so it is all of them, lowest to highest. */
  readonly kind: 'interval' | 'range';
  readonly low: number;
  readonly high: number;
}

/** On each side of a 95 % interval. */
const TAIL = 0.025;

/**
 * The 95 % interval of a median, between two of the sorted samples. Each sample is below the true median with a chance of
 * a half, so the number of those that are is binomial, whatever the times are distributed like: Conover, "Practical
 * Nonparametric Statistics" (1999), section 3.2. Five samples or fewer give none: that all of them lie on one side has a
 * chance of 2 in 32. Undefined where there is no sample.
 */
export function medianInterval(samples: readonly number[]): MedianInterval | undefined {
  const sorted = Float64Array.from(samples).sort();
  const beyond = countBeyond(sorted.length);
  const [low, high] = [sorted.at(Math.max(beyond, 0)), sorted.at(-1 - Math.max(beyond, 0))];
  if (low === undefined || high === undefined) return undefined;
  return { kind: beyond < 0 ? 'range' : 'interval', low, high };
}

/** How many samples may lie beyond each end: the most k for which P(binomial(count, 1/2) <= k) is small; -1 for none. */
function countBeyond(count: number): number {
  // As a logarithm: the half to the power of a thousand is too small for a number.
  let logChance = -count * Math.LN2;
  let tail = Math.exp(logChance);
  let beyond = -1;
  while (tail <= TAIL) {
    beyond += 1;
    logChance += Math.log((count - beyond) / (beyond + 1));
    tail += Math.exp(logChance);
  }
  return beyond;
}
