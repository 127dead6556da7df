import { medianInterval } from '../../../lib/util/median-interval';
import { median } from '../../../lib/util/quantile';
import type { Sample } from './timed-program';

/** What a sample may take longer than the reference's outside of its timed calls: this share, and this much. */
const SHARE = 0.1;
const SLACK_MS = 1;

/**
 * Finds work that a submission moves out of its timed calls, to where inputs are handed over or outputs are fetched.
 * Each sample has inputs of its own, so whatever the answer takes lies somewhere between the coordinator's first
 * message and its last; the reference gets and returns the same, and shows what the handing over alone takes. The two are
 * compared pair by pair, as they were taken after each other, and only the low end of the interval of their median
 * difference counts: what noise could have made is no work. It is added to every sample: a floor below them would lift
 * the short ones only.
 */
export class HiddenWork {
  /** For each sample of the reference, what each call took outside of its timed part; undefined where it was disturbed. */
  readonly #referenceMs: (number | undefined)[] = [];
  /** The same of the submission, of the whole sample. */
  readonly #submissionMs: (number | undefined)[] = [];
  #loops = 1;

  /** A sample of `loops` calls by the reference; undefined for a disturbed one, with which nothing is compared. */
  addReference(sample: Pick<Sample, 'outsideMs'> | undefined, loops: number): void {
    this.#referenceMs.push(sample === undefined ? undefined : sample.outsideMs / loops);
  }

  /** A sample of `loops` calls by the submission, the same in all its samples. */
  addSubmission(sample: Pick<Sample, 'outsideMs'> | undefined, loops: number): void {
    this.#loops = loops;
    this.#submissionMs.push(sample?.outsideMs);
  }

  /** Milliseconds of each call of the submission that are spent outside of its timed part. */
  get hiddenMs(): number {
    const loops = this.#loops;
    const longer = this.#submissionMs.flatMap((outsideMs, index) => {
      const referenceMs = this.#referenceMs[index];
      return referenceMs === undefined || outsideMs === undefined ? [] : [outsideMs - loops * referenceMs];
    });
    const evident = medianInterval(longer);
    if (evident === undefined) return 0;
    const allowedMs = SHARE * loops * median(this.#referenceMs.filter((ms) => ms !== undefined)) + SLACK_MS;
    return Math.max(0, evident.low - allowedMs) / loops;
  }
}
