import type { TimingDecision } from './judge-timing';

/**
 * Nearer to the threshold than this, one set of interpreters decides nothing. Measured beside a busy core: one interpreter in
 * forty took about 3 ms longer at nearly every call as long as it lived, which no number of samples averages out.
 */
const NEAR = 1.3;

/** True where a decision is so near to its threshold that it has to be found a second time. */
export function isNearGate(decision: TimingDecision | undefined): boolean {
  if (decision === undefined || decision.kind === 'undecided') return false;
  const { interval, threshold } = decision.timing;
  const [low, high] = interval;
  return decision.kind === 'above' ? low < threshold * NEAR : high > threshold / NEAR;
}

/**
 * What two sets of interpreters say together: their decision where they agree, else none. Of the ratios the geometric mean,
 * of the intervals all that either of them holds.
 */
export function confirmTiming(first: TimingDecision, second: TimingDecision | undefined): TimingDecision {
  if (second === undefined || second.timing.pairs === 0) return { kind: 'undecided', timing: first.timing };
  const [one, other] = [first.timing, second.timing];
  return {
    kind: first.kind === second.kind ? first.kind : 'undecided',
    timing: {
      ...one,
      ratio: Math.sqrt(one.ratio * other.ratio),
      interval: [Math.min(one.interval[0], other.interval[0]), Math.max(one.interval[1], other.interval[1])],
      pairs: one.pairs + other.pairs,
    },
  };
}
