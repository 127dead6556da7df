import type { Attempt } from '../content/schema/report';
import type { GradeRequest, Verdict } from '../protocol/grade';
import type { Cancel } from './cancel';
import { fetchShipped } from './fetch-shipped';
import { gradeOnce } from './grade-once';
import type { Earned, RegradeMemory } from './regrade-memory';
import { interpretersFor } from './run-request';
import { resetRuntime, stopRuntime, takeTurn } from './runtime-store';

export interface Grader {
  /** Starts Python, before any program is there. Rejects where the machine fails. */
  readonly prepare: (request: GradeRequest) => Promise<void>;
  readonly grade: (request: GradeRequest) => Promise<Verdict>;
  /** Ends every interpreter, so that nothing of one learner's programs meets the next one's. */
  readonly renew: () => void;
  readonly stop: () => void;
}

export const browserGrader: Grader = {
  prepare: ({ spec, submission, workers }) =>
    takeTurn((api) =>
      api.prepare({ interpreters: interpretersFor([submission], workers), packages: [...spec.packages] }),
    ),
  grade: gradeOnce,
  renew: resetRuntime,
  stop: () => void stopRuntime(),
};

/** Once may be chance, of the machine's or of the program's. */
const MOST_TRIES = 2;

/** A program of a report file. */
interface Handed {
  readonly file: string;
  readonly challenge: string;
  readonly attempt: Attempt;
}

/** Grades programs of report files again, one after the other, until it is stopped. */
export class ClaimGrader {
  readonly #grader: Grader;
  readonly #memory: RegradeMemory;
  readonly #cancel: Cancel;
  #last: string | undefined;

  constructor(grader: Grader, memory: RegradeMemory, cancel: Cancel) {
    this.#grader = grader;
    this.#memory = memory;
    this.#cancel = cancel;
  }

  /**
   * What a program earns; `broken` where it broke down its sandbox or its tab each time, `stopped` where nothing can be
   * said of it. Rejects where the site fails or Python does not start, which is no learner's fault.
   */
  async earn({ file, challenge, attempt }: Handed): Promise<Earned | 'broken' | 'stopped'> {
    const { spec } = await fetchShipped(challenge);
    const before = await this.#memory.find(file, attempt.code, spec);
    if (before !== undefined) return before;
    if (this.#last !== file) this.#grader.renew();
    this.#last = file;
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const request = { spec, submission: attempt.code, workers: spec.workers, seed };
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      await this.#prepare(request);
      if (this.#cancel.isAsked) return 'stopped';
      if (!(await this.#memory.begin(file, attempt.code, spec))) return 'broken';
      const earned = await this.#grade(file, request);
      if (earned !== undefined) return earned;
    }
    return 'broken';
  }

  /** Tries twice. What fails here can't be the work of a program that was not there yet. */
  async #prepare(request: GradeRequest): Promise<void> {
    for (let tries = 1; ; tries++) {
      const prepared = this.#cancel.wait(this.#grader.prepare(request));
      const failure = await prepared.then(() => undefined, notStarted);
      if (failure === undefined) return;
      this.#grader.renew();
      if (this.#cancel.isAsked) return;
      if (tries === MOST_TRIES) throw failure;
    }
  }

  /** Undefined where the sandbox broke down with the program in it. */
  async #grade(file: string, request: GradeRequest): Promise<Earned | 'stopped' | undefined> {
    const { submission, spec } = request;
    const verdict = await this.#grader.grade(request).catch(() => undefined);
    if (verdict === undefined) this.#grader.renew();
    const earned = verdict?.kind === 'interrupted' ? 'stopped' : verdict;
    await this.#memory.end(file, submission, spec, earned === 'stopped' ? undefined : earned);
    // Stop ends a coordinator that does not answer, which says nothing of its program.
    return earned === undefined && this.#cancel.isAsked ? 'stopped' : earned;
  }
}

function notStarted(error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(reason === '' ? 'Python did not start.' : `Python did not start: ${reason}`);
}
