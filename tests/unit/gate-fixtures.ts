import type { GpuCounters, TimingResult } from '../../lib/protocol/grade';
import { NO_GPU_COUNTS } from '../../workers/coordinator/grading/kernel-checks';

/** What the simulator counts of one launch that does nothing. */
export const NO_COUNTS: GpuCounters = { ...NO_GPU_COUNTS, launches: 1 };

/** A ratio to the baseline without any noise, at a gate of `threshold`. */
export const timingOf = (ratio: number, threshold: number, pairs = 20): TimingResult => ({
  against: 'baseline',
  ratio,
  interval: [ratio, ratio],
  pairs,
  workers: 1,
  threshold,
});
