import { type StoreApi, createStore } from 'zustand/vanilla';

import { type Claim, type Regraded, claimsOf, judgeClaim } from '../content/schema/claims';
import { type Report, reportLimits } from '../content/schema/report';
import type { GradeRequest, Verdict } from '../protocol/grade';
import { Cancel } from './cancel';
import { fetchShipped } from './fetch-shipped';
import { gradeOnce } from './grade-once';
import { resetRuntime, stopRuntime } from './runtime-store';

export interface GoodFile {
  readonly file: string;
  readonly report: Report;
}

export interface BadFile {
  readonly file: string;
  /** What is wrong, to be read after "it". */
  readonly reason: string;
}

export interface DeskState {
  readonly reports: readonly GoodFile[];
  readonly bad: readonly BadFile[];
  /** How many of how many files were read; undefined when none is being read. */
  readonly reading: { readonly done: number; readonly count: number } | undefined;
  /** What was graded again, by `file challenge`. */
  readonly regraded: ReadonlyMap<string, Regraded>;
  /** What is graded now. */
  readonly grading: string | undefined;
}

/** As a file of the machine shows itself: enough of `File` for tests to bring their own. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
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

const nameOf = ({ file, claim }: { file: string; claim: Claim }): string => `${file} ${claim.challenge}`;

/** Report files of a class: read as hostile input, shown, and graded again on this machine. Nothing leaves it. */
export class ReportDesk {
  readonly store: StoreApi<DeskState> = createStore<DeskState>(() => ({
    reports: [],
    bad: [],
    reading: undefined,
    regraded: new Map(),
    grading: undefined,
  }));
  readonly #grader: Grader;
  #cancel = new Cancel();

  constructor(grader = browserGrader) {
    this.#grader = grader;
  }

  /** Reads files one by one; each is either a report or named with what is wrong. A file of the same name replaces. */
  async read(files: readonly ReadableFile[]): Promise<void> {
    for (const [done, file] of files.entries()) {
      this.store.setState({ reading: { done, count: files.length } });
      const read = await readOne(file);
      const { reports, bad } = this.store.getState();
      const others = {
        reports: reports.filter((one) => one.file !== file.name),
        bad: bad.filter((one) => one.file !== file.name),
      };
      if ('report' in read) this.store.setState({ ...others, reports: [...others.reports, read] });
      else this.store.setState({ ...others, bad: [...others.bad, read] });
    }
    this.store.setState({ reading: undefined });
  }

  /** Grades what is not graded yet, one claim after the other, each with a new seed. */
  async regrade(): Promise<void> {
    const cancel = new Cancel();
    this.#cancel = cancel;
    for (const { file, report } of this.store.getState().reports) {
      this.#grader.renew();
      for (const claim of claimsOf(report)) {
        const isKnown = this.store.getState().regraded.has(nameOf({ file, claim }));
        if (!cancel.isAsked && !isKnown) await this.#regradeOne(file, claim);
      }
    }
    this.store.setState({ grading: undefined });
  }

  stop(): void {
    this.#cancel.ask();
    this.#grader.stop();
  }

  async #regradeOne(file: string, claim: Claim): Promise<void> {
    this.store.setState({ grading: `${claim.learner}, ${claim.challenge}` });
    const row = await this.#judge(file, claim);
    if (row.earned?.kind === 'interrupted') return;
    const regraded = new Map(this.store.getState().regraded).set(nameOf(row), row);
    this.store.setState({ regraded });
  }

  async #judge(file: string, claim: Claim): Promise<Regraded> {
    if (claim.attempt === undefined)
      return { file, claim, earned: undefined, agreement: judgeClaim(claim, undefined) };
    try {
      const { spec } = await fetchShipped(claim.challenge);
      const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
      const request = { spec, submission: claim.attempt.code, workers: spec.workers, seed };
      const earned = await this.#grader.grade(request);
      return { file, claim, earned, agreement: judgeClaim(claim, earned) };
    } catch {
      // No such challenge here, or the sandbox broke down: either way the claim is not shown.
      this.#grader.renew();
      return { file, claim, earned: undefined, agreement: 'not-shown' };
    }
  }
}

/** UTF-8 takes at most three bytes for a unit of UTF-16. */
const MOST_BYTES = 3 * reportLimits.fileLength;

async function readOne(file: ReadableFile): Promise<GoodFile | BadFile> {
  if (file.size > MOST_BYTES) return { file: file.name, reason: 'is too large for a report' };
  const { parseReport } = await import('../content/schema/parse-report');
  try {
    const parsed = parseReport(await file.text());
    return parsed.kind === 'good'
      ? { file: file.name, report: parsed.content }
      : { file: file.name, reason: parsed.reason };
  } catch {
    return { file: file.name, reason: 'could not be read from the disk' };
  }
}
