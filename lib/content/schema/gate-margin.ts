import type { Verdict } from '../../protocol/grade';

/** A gate must lie this far from what it separates, or a noisy machine could tip it. */
export const LEAST_MARGIN = 1.5;

/**
 * How far the measured value lies from the gate, as a factor of at least 1; undefined where nothing was measured.
 * For the reference it is the room above the gate, for a slow submission the room below it.
 */
export function marginOf({ timing }: Verdict): number | undefined {
  if (timing === undefined || timing.pairs === 0) return undefined;
  const factor = timing.ratio / timing.threshold;
  return factor >= 1 ? factor : 1 / factor;
}
