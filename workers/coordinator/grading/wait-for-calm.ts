import type { ForcedEnds } from '../forced-ends';
import type { PageVisibility } from '../page-visibility';

/** What a sample has to wait for, and what spoils it. */
export interface Surroundings {
  readonly forcedEnds: ForcedEnds;
  /** Samples wait until the page can be seen; one during which it was hidden is dropped. */
  readonly visibility: PageVisibility;
  /** False when the learner stopped the grading. */
  readonly mayGoOn: () => boolean;
}

/**
 * Waits for a moment at which something can be measured: nothing that was ended runs on, and the page is shown.
 * @returns the milliseconds that it waited for the page
 */
export async function waitForCalm({ forcedEnds, visibility, mayGoOn }: Surroundings): Promise<number> {
  const hiddenMs = await visibility.shown(mayGoOn);
  await forcedEnds.settled();
  return hiddenMs;
}
