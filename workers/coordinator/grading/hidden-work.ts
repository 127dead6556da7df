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
 * at the same low quantile, so that what the machine does to the one it does to the other.
 */
export class HiddenWork {
  /** For each call. */
  readonly #referenceMs: number[] = [];
  /** For each call: the timed part and the rest. */
  readonly #submissionMs: number[] = [];
  #loops = 1;

  /** A sample of `loops` calls by the reference. */
  addReference({ outsideMs }: Sample, loops: number): void {
    this.#referenceMs.push(outsideMs / loops);
  }

  /** A sample of `loops` calls by the submission. */
  addSubmission({ ms, outsideMs }: Sample, loops: number): void {
    this.#loops = loops;
    this.#submissionMs.push(ms + outsideMs / loops);
  }

  /** Milliseconds that each call of the submission took at least, wherever it took them. */
  get floorMs(): number {
    if (this.#referenceMs.length === 0 || this.#submissionMs.length === 0) return 0;
    const allowedMs = FACTOR * quantile(this.#referenceMs, LOW) + SLACK_MS / this.#loops;
    return Math.max(0, quantile(this.#submissionMs, LOW) - allowedMs);
  }
}
