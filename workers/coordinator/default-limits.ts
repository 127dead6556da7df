import type { RunLimits } from '../../lib/protocol/run';

/** What a run may use unless its request says less. */
export const DEFAULT_LIMITS: RunLimits = {
  timeoutMs: 60_000,
  outputBytes: 1 << 20,
  processes: 16,
  heapBytes: 512 << 20,
  sharedBytes: 1 << 30,
};
