import type { GpuCounters, TimingResult } from '../../lib/protocol/grade';

/** What the simulator counts of one launch that does nothing. */
export const NO_COUNTS: GpuCounters = {
  launches: 1,
  globalReads: 0,
  globalWrites: 0,
  globalTransactions: 0,
  sharedReads: 0,
  sharedWrites: 0,
  bankConflicts: 0,
  divergentWarps: 0,
  atomics: 0,
  bytesToDevice: 0,
  bytesToHost: 0,
};

/** A ratio to the baseline without any noise, at a gate of `threshold`. */
export const timingOf = (ratio: number, threshold: number, pairs = 20): TimingResult => ({
  against: 'baseline',
  ratio,
  interval: [ratio, ratio],
  pairs,
  workers: 1,
  threshold,
});
