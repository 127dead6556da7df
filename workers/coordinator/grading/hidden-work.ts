import { median } from '../../../lib/util/quantile';
import type { Sample } from './timed-program';

/** What a sample may take outside of its timed call: this many times the reference's, and this much more. */
const FACTOR = 1.5;
const SLACK_MS = 3;

/**
 * Finds work that a submission moves out of its timed calls, to where inputs are handed over or outputs are fetched.
 * Each sample has inputs of its own, so whatever the answer takes lies somewhere between the coordinator's first
 * message and its last; the reference gets and returns the same, and shows what the handing over alone takes. Noise only
 * ever adds time, hence the least of all samples: it can't be honest work that makes that large.
 */
export class HiddenWork {
  /** For each call. */
  readonly #referenceMs: number[] = [];
  #leastMs = Infinity;
  #loops = 1;

  /** A sample of `loops` calls by the reference. */
  addReference({ outsideMs }: Sample, loops: number): void {
    this.#referenceMs.push(outsideMs / loops);
  }

  /** A sample of `loops` calls by the submission. */
  addSubmission({ ms, outsideMs }: Sample, loops: number): void {
    this.#loops = loops;
    this.#leastMs = Math.min(this.#leastMs, ms * loops + outsideMs);
  }

  /** Milliseconds that each call of the submission took at least, wherever it took them. */
  get floorMs(): number {
    if (this.#referenceMs.length === 0 || this.#leastMs === Infinity) return 0;
    const allowedMs = FACTOR * this.#loops * median(this.#referenceMs) + SLACK_MS;
    return Math.max(0, this.#leastMs - allowedMs) / this.#loops;
  }
}
