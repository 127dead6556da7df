import { type StoreApi, createStore } from 'zustand/vanilla';

import { marginOf } from '../content/schema/gate-margin';
import {
  type ShippedChallenge,
  type ShippedSubmission,
  shippedSubmissions,
} from '../content/schema/shipped-submissions';
import type { Verdict } from '../protocol/grade';
import { Cancel } from './cancel';
import { fetchShipped } from './fetch-shipped';
import { gradeOnce } from './grade-once';
import { stopRuntime } from './runtime-store';

/** A row of the matrix: a submission, what it must earn and what it earned here. */
export interface CheckedRow {
  readonly challenge: string;
  readonly submission: string;
  readonly expected: string;
  readonly isRight: boolean;
  readonly verdict: Verdict;
  /** How far the measured value lies from the gate, as a factor. */
  readonly margin: number | undefined;
  readonly ms: number;
}

export interface CheckState {
  /** What is graded now. */
  readonly running: string | undefined;
  readonly rows: readonly CheckedRow[];
  readonly failure: string | undefined;
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** Grades everything that ships with challenges, with the coordinator that grades learners' programs. */
export class CheckRun {
  readonly store: StoreApi<CheckState> = createStore<CheckState>(() => ({
    running: undefined,
    rows: [],
    failure: undefined,
  }));
  #cancel = new Cancel();

  async check(slugs: readonly string[]): Promise<void> {
    const cancel = new Cancel();
    this.#cancel = cancel;
    this.store.setState({ rows: [], failure: undefined });
    try {
      for (const slug of slugs) {
        if (!cancel.isAsked) await this.#checkOne(await fetchShipped(slug), cancel);
      }
    } catch (error) {
      this.store.setState({ failure: error instanceof Error ? error.message : String(error) });
    }
    this.store.setState({ running: undefined });
  }

  stop(): void {
    this.#cancel.ask();
    void stopRuntime();
  }

  async #checkOne(challenge: ShippedChallenge, cancel: Cancel): Promise<void> {
    const shipped = shippedSubmissions(challenge);
    const seed = randomSeed();
    for (const submission of shipped) {
      const { name, expected, isExpected } = submission;
      if (cancel.isAsked) return;
      this.store.setState({ running: `${challenge.slug}, ${name}` });
      const start = performance.now();
      const verdict = await grade(challenge, submission, {
        seed,
        keepsYardstick: submission !== shipped.at(-1),
      });
      if (verdict.kind === 'interrupted') return;
      const row = {
        challenge: challenge.slug,
        submission: name,
        expected,
        isRight: isExpected(verdict),
        verdict,
        margin: marginOf(verdict),
        ms: performance.now() - start,
      };
      this.store.setState({ rows: [...this.store.getState().rows, row] });
    }
  }
}

/** A verdict that noise alone can cause is asked for once more where it is not the wanted one, as the command line does. */
async function grade(
  { spec }: ShippedChallenge,
  { code, isExpected }: ShippedSubmission,
  how: { readonly seed: number; readonly keepsYardstick: boolean },
): Promise<Verdict> {
  const request = { spec, submission: code, workers: spec.workers };
  const first = await gradeOnce({ ...request, ...how });
  return first.kind === 'too-close-to-tell' && !isExpected(first)
    ? gradeOnce({ ...request, seed: randomSeed() })
    : first;
}
