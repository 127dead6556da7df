import { quantile } from '../../../lib/util/quantile';
import type { Sample } from './timed-program';

/** What a sample may take outside of its timed call: this many times the reference's, and this much more. */
const FACTOR = 1.05;
const SLACK_MS = 1;
/** Noise only ever adds time, so the low end of the samples is the steadiest; their least is a matter of luck. */
const LOW = 0.25;

/**
 * Finds work that a submission moves out of its timed calls, to where inputs are handed over or outputs are fetched.
 * Each sample has inputs of its own, so whatever the answer takes lies somewhere between the coordinator's first
 * message and its last; the reference gets and returns the same, and shows what the handing over alone takes. Both are taken
 * at the same low quantile, so that what the machine does to the one it does to the other. What is found is added to every
 * sample: a floor below them would lift the short ones only, and make two equal programs unequal.
 */
export class HiddenWork {
  /** Outside of the timed part, for each call. */
  readonly #referenceMs: number[] = [];
  readonly #submissionMs: number[] = [];
  #loops = 1;

  /** A sample of `loops` calls by the reference. */
  addReference({ outsideMs }: Sample, loops: number): void {
    this.#referenceMs.push(outsideMs / loops);
  }

  /** A sample of `loops` calls by the submission. */
  addSubmission({ outsideMs }: Sample, loops: number): void {
    this.#loops = loops;
    this.#submissionMs.push(outsideMs / loops);
  }

  /** Milliseconds of each call of the submission that were spent outside of its timed part. */
  get hiddenMs(): number {
    if (this.#referenceMs.length === 0 || this.#submissionMs.length === 0) return 0;
    const allowedMs = FACTOR * quantile(this.#referenceMs, LOW) + SLACK_MS / this.#loops;
    return Math.max(0, quantile(this.#submissionMs, LOW) - allowedMs);
  }
}
