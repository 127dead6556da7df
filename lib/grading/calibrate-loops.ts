/** A sample has to span this many steps of the clock: its reading error is then under a thousandth. */
const CLOCK_STEPS = 1_000;

/** A first reading of a few steps is coarse: never trust it with a larger leap. */
const LARGEST_LEAP = 10;

/**
 * How often to repeat a call within one sample. Called with one reading after another: `again` names the loop count
 * to try next, `enough` the one to keep. `clockStepMs` is the step of the host's clock (0.005 in Chromium with
 * cross-origin isolation, 0.1 without, 0.02 and 1 in Firefox).
 */
export function calibrateLoops(
  loops: number,
  elapsedMs: number,
  clockStepMs: number,
): { readonly kind: 'enough' | 'again'; readonly loops: number } {
  const wantedMs = CLOCK_STEPS * clockStepMs;
  if (elapsedMs >= wantedMs) return { kind: 'enough', loops };
  // A third more than needed: the next reading should pass although speed varies.
  const estimate = Math.ceil((loops * wantedMs * 4) / (3 * Math.max(elapsedMs, clockStepMs)));
  return { kind: 'again', loops: Math.min(Math.max(estimate, loops + 1), loops * LARGEST_LEAP) };
}

/** Programs whose speeds differ by more are timed with a number of calls of their own: no star depends on their ratio. */
const COMPARABLE = 10;

/**
 * Calls in a sample of the submission and of the reference. A sample holds one trip of a message to the worker and back,
 * which weighs the less the more calls share it: two programs of like speed make the same number of calls, although a
 * busy moment cut the calibration of one of them short. Otherwise the submission makes no more calls than the reference,
 * since each of its outputs is compared with one of the reference.
 */
export function evenLoops(submission: number, reference: number): { submission: number; reference: number } {
  const most = Math.max(submission, reference);
  if (most <= Math.min(submission, reference) * COMPARABLE) return { submission: most, reference: most };
  return { submission: Math.min(submission, reference), reference };
}
