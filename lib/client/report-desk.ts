import { type StoreApi, createStore } from 'zustand/vanilla';

import { type Claim, type Regraded, claimsOf, judgeClaim } from '../content/schema/claims';
import type { GradeRequest, Verdict } from '../protocol/grade';
import { Cancel } from './cancel';
import { MissingChallenge, fetchShipped } from './fetch-shipped';
import { gradeOnce } from './grade-once';
import {
  type BadFile,
  type GoodFile,
  type ReadableFile,
  nameBeside,
  readReportFile,
} from './read-report-file';
import { type Earned, RegradeMemory } from './regrade-memory';
import { resetRuntime, stopRuntime } from './runtime-store';

/** Files that are read between two looks at the page. */
const FILES_AT_ONCE = 20;

export interface DeskState {
  readonly reports: readonly GoodFile[];
  readonly bad: readonly BadFile[];
  /** How many of how many files were read; undefined when none is being read. */
  readonly reading: { readonly done: number; readonly count: number } | undefined;
  /** What was graded again, by `file challenge`. */
  readonly regraded: ReadonlyMap<string, Regraded>;
  /** What is graded now. */
  readonly grading: string | undefined;
  /** Why grading ended before its time, which is no learner's fault. */
  readonly failure: string | undefined;
}

interface Grader {
  readonly grade: (request: GradeRequest) => Promise<Verdict>;
  /** Ends every interpreter, so that nothing of one learner's programs meets the next one's. */
  readonly renew: () => void;
  readonly stop: () => void;
}

const browserGrader: Grader = {
  grade: gradeOnce,
  renew: resetRuntime,
  stop: () => void stopRuntime(),
};

interface Claimed {
  readonly file: string;
  readonly claim: Claim;
}

const nameOf = ({ file, claim }: Claimed): string => `${file} ${claim.challenge}`;

/** Report files of a class: read as hostile input, shown, and graded again on this machine. Nothing leaves it. */
export class ReportDesk {
  readonly store: StoreApi<DeskState> = createStore<DeskState>(() => ({
    reports: [],
    bad: [],
    reading: undefined,
    regraded: new Map(),
    grading: undefined,
    failure: undefined,
  }));
  readonly #grader: Grader;
  readonly #memory: RegradeMemory;
  #cancel = new Cancel();

  constructor(grader = browserGrader, memory = new RegradeMemory()) {
    this.#grader = grader;
    this.#memory = memory;
  }

  /**
   * Reads files one by one; each is either a report or named with what is wrong. A report of the same name and learner
   * replaces the earlier one; of another learner, it stands beside it.
   */
  async read(files: readonly ReadableFile[]): Promise<void> {
    let { reports, bad } = this.store.getState();
    for (const [done, file] of files.entries()) {
      if (done % FILES_AT_ONCE === 0) {
        this.store.setState({ reports, bad, reading: { done, count: files.length } });
        // A task of its own for every few files, so that the page goes on living.
        await new Promise((resolve) => setTimeout(resolve));
      }
      const read = await readReportFile(file);
      bad = bad.filter((one) => one.file !== file.name);
      if ('reason' in read) bad = [...bad, read];
      else {
        const name = nameBeside(reports, read);
        reports = [...reports.filter((one) => one.file !== name), { ...read, file: name }];
      }
    }
    this.store.setState({ reports, bad, reading: undefined });
  }

  /** Grades what is not graded yet, one claim after the other, each with a new seed; all of it once all is. */
  async regrade(): Promise<void> {
    const cancel = new Cancel();
    this.#cancel = cancel;
    const isDone = this.#claims().every((one) => this.store.getState().regraded.has(nameOf(one)));
    if (isDone) {
      this.#memory.forget();
      this.store.setState({ regraded: new Map() });
    }
    this.store.setState({ failure: undefined });
    let last: string | undefined;
    for (const one of this.#claims()) {
      if (cancel.isAsked) break;
      if (this.store.getState().regraded.has(nameOf(one))) continue;
      const renew = (): void => {
        if (last !== one.file) this.#grader.renew();
        last = one.file;
      };
      await this.#regradeOne(one, renew);
    }
    this.store.setState({ grading: undefined });
  }

  stop(): void {
    this.#cancel.ask();
    this.#grader.stop();
  }

  #claims(): readonly Claimed[] {
    const { reports } = this.store.getState();
    return reports.flatMap(({ file, report }) => claimsOf(report).map((claim) => ({ file, claim })));
  }

  async #regradeOne({ file, claim }: Claimed, renew: () => void): Promise<void> {
    this.store.setState({ grading: `${claim.learner}, ${claim.challenge}` });
    const judged = await this.#judge(file, claim, renew);
    if (judged === undefined) return;
    const regraded = new Map(this.store.getState().regraded).set(nameOf({ file, claim }), judged);
    this.store.setState({ regraded });
  }

  /** Undefined where nothing can be said of the claim: grading was stopped, or the site did not answer. */
  async #judge(file: string, claim: Claim, renew: () => void): Promise<Regraded | undefined> {
    const row = (earned: Earned | undefined): Regraded => ({
      file,
      claim,
      earned,
      agreement: judgeClaim(claim, earned),
    });
    if (claim.attempt === undefined) return row(undefined);
    try {
      const earned = await this.#earn(file, claim.challenge, claim.attempt.code, renew);
      return earned?.kind === 'interrupted' ? undefined : row(earned);
    } catch (error) {
      if (error instanceof MissingChallenge) return { ...row(undefined), agreement: 'not-shown' };
      this.store.setState({ failure: error instanceof Error ? error.message : String(error) });
      this.#cancel.ask();
      return undefined;
    }
  }

  /** Undefined where the sandbox or the tab broke down, which only the program can have caused. Rejects where the site fails. */
  async #earn(file: string, slug: string, code: string, renew: () => void): Promise<Earned | undefined> {
    const { spec } = await fetchShipped(slug);
    const before = await this.#memory.find(file, code, spec);
    if (before !== undefined) return before;
    if (!(await this.#memory.begin(file, code, spec))) return undefined;
    renew();
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const graded = this.#grader.grade({ spec, submission: code, workers: spec.workers, seed });
    const earned = await graded.catch(() => undefined);
    if (earned === undefined) this.#grader.renew();
    await this.#memory.end(file, code, spec, earned?.kind === 'interrupted' ? undefined : earned);
    return earned;
  }
}
