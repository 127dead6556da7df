import type { Attempt } from './report';

/** Passed before not, then stars, then speed against the baseline, then time: 1 when `one` is better. */
function isBetter(one: Attempt, other: Attempt): boolean {
  if ((one.kind === 'passed') !== (other.kind === 'passed')) return one.kind === 'passed';
  if (one.stars !== other.stars) return one.stars > other.stars;
  // Ratios were measured against the same program, so they compare across runs; times only where there is no ratio.
  if (one.ratio !== undefined || other.ratio !== undefined) return (one.ratio ?? 0) > (other.ratio ?? 0);
  return (one.medianMs ?? Infinity) < (other.medianMs ?? Infinity);
}

/** The best of some attempts at one challenge; of equals, the first in the list. */
export function bestAttempt(attempts: readonly Attempt[]): Attempt | undefined {
  const [first, ...rest] = attempts;
  if (first === undefined) return undefined;
  return rest.reduce((best, attempt) => (isBetter(attempt, best) ? attempt : best), first);
}
