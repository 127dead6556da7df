import { type StoreApi, createStore } from 'zustand/vanilla';

import {
  type ShippedChallenge,
  type ShippedSubmission,
  shippedSubmissions,
} from '../content/schema/shipped-submissions';
import type { Gate, Verdict } from '../protocol/grade';
import type { Picture } from '../protocol/picture';
import { Cancel } from './cancel';
import { fetchShipped } from './fetch-shipped';
import { gradeOnce } from './grade-once';
import { stopRuntime } from './runtime-store';

/** A submission, what it must earn and what it earned here. */
export interface CheckedRow {
  readonly kind: 'checked';
  readonly challenge: string;
  readonly submission: string;
  readonly expected: string;
  readonly isRight: boolean;
  readonly verdict: Verdict;
  /** Of its output; kept where a single challenge is checked, since an animation takes megabytes. */
  readonly picture?: Picture;
  /** Of the challenge. */
  readonly gate: Gate | undefined;
  readonly ms: number;
}

/** What could not be graded, which says nothing of the program: the site or the machine failed. */
interface FailedRow {
  readonly kind: 'failed';
  readonly challenge: string;
  /** Undefined where nothing of the challenge could be graded. */
  readonly submission: string | undefined;
  readonly isRight: false;
  readonly failure: string;
}

export type MatrixRow = CheckedRow | FailedRow;

export interface CheckState {
  /** What is graded now. */
  readonly running: string | undefined;
  readonly rows: readonly MatrixRow[];
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** Grades everything that ships with challenges, with the coordinator that grades learners' programs. */
export class CheckRun {
  readonly store: StoreApi<CheckState> = createStore<CheckState>(() => ({
    running: undefined,
    rows: [],
  }));
  readonly #grade: typeof gradeOnce;
  #cancel = new Cancel();

  constructor(grade = gradeOnce) {
    this.#grade = grade;
  }

  /** One after the other. What fails in one challenge keeps nobody from the next. */
  async check(slugs: readonly string[]): Promise<void> {
    const cancel = new Cancel();
    this.#cancel = cancel;
    this.store.setState({ rows: [] });
    const keepsPictures = slugs.length === 1;
    for (const slug of slugs) {
      if (cancel.isAsked) break;
      this.store.setState({ running: slug });
      const challenge = await this.#try({ challenge: slug, submission: undefined }, cancel, () =>
        fetchShipped(slug),
      );
      if (challenge !== undefined) await this.#checkOne(challenge, keepsPictures, cancel);
    }
    this.store.setState({ running: undefined });
  }

  stop(): void {
    this.#cancel.ask();
    void stopRuntime();
  }

  async #checkOne(challenge: ShippedChallenge, keepsPictures: boolean, cancel: Cancel): Promise<void> {
    const shipped = shippedSubmissions(challenge);
    const seed = randomSeed();
    for (const submission of shipped) {
      const { name, expected, isExpected } = submission;
      if (cancel.isAsked) return;
      this.store.setState({ running: `${challenge.slug}, ${name}` });
      const start = performance.now();
      const how = { seed, keepsYardstick: submission !== shipped.at(-1) };
      let picture: Picture | undefined;
      const gradeProgram: typeof gradeOnce = (request) =>
        this.#grade(request, (shown) => {
          picture = shown;
        });
      const verdict = await this.#try({ challenge: challenge.slug, submission: name }, cancel, () =>
        grade(gradeProgram, challenge, submission, how),
      );
      if (verdict === undefined) continue;
      if (verdict.kind === 'interrupted') return;
      this.#add({
        kind: 'checked',
        challenge: challenge.slug,
        submission: name,
        expected,
        isRight: isExpected(verdict),
        verdict,
        ...(keepsPictures && picture !== undefined ? { picture } : {}),
        gate: challenge.spec.gate,
        ms: performance.now() - start,
      });
    }
  }

  /** Undefined where it failed, which the matrix then shows, unless the reader has stopped it. */
  async #try<Result>(
    { challenge, submission }: Pick<FailedRow, 'challenge' | 'submission'>,
    cancel: Cancel,
    work: () => Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      if (!cancel.isAsked) this.#add({ kind: 'failed', challenge, submission, isRight: false, failure });
      return undefined;
    }
  }

  #add(row: MatrixRow): void {
    this.store.setState({ rows: [...this.store.getState().rows, row] });
  }
}

/** A verdict that noise alone can cause is asked for once more where it is not the wanted one, as the command line does. */
async function grade(
  gradeProgram: typeof gradeOnce,
  { spec }: ShippedChallenge,
  { code, isExpected }: ShippedSubmission,
  how: { readonly seed: number; readonly keepsYardstick: boolean },
): Promise<Verdict> {
  const request = { spec, submission: code, workers: spec.workers };
  const first = await gradeProgram({ ...request, ...how });
  return first.kind === 'too-close-to-tell' && !isExpected(first)
    ? gradeProgram({ ...request, seed: randomSeed() })
    : first;
}
