import { type StoreApi, createStore } from 'zustand/vanilla';

import { type Claim, type Regraded, claimsOf, judgeClaim } from '../content/schema/claims';
import type { Report } from '../content/schema/report';
import { BadFileNames } from './bad-files';
import { Cancel } from './cancel';
import { ClaimGrader, browserGrader } from './claim-grader';
import { MissingChallenge } from './fetch-shipped';
import { placeReport } from './place-report';
import { type BadFile, type GoodFile, type ReadableFile, readReportFile } from './read-report-file';
import { type Earned, RegradeMemory } from './regrade-memory';

/** Files that are read between two looks at the page. */
const FILES_AT_ONCE = 20;

export interface DeskState {
  readonly reports: readonly GoodFile[];
  readonly bad: readonly BadFile[];
  /** How many reports were replaced by a later one of the same learner. */
  readonly replaced: number;
  /** How many of how many files were read; undefined when none is being read. */
  readonly reading: { readonly done: number; readonly count: number } | undefined;
  /** What was graded again, by `file challenge`. */
  readonly regraded: ReadonlyMap<string, Regraded>;
  /** What is graded now. */
  readonly grading: string | undefined;
  /** Why grading ended before its time, which is no learner's fault. */
  readonly failure: string | undefined;
}

interface Claimed {
  readonly file: string;
  /** The report that it stands in: another one may take its name while it is graded. */
  readonly report: Report;
  readonly claim: Claim;
}

const nameOf = ({ file, claim }: Pick<Claimed, 'file' | 'claim'>): string => `${file} ${claim.challenge}`;

/** Report files of a class: read as hostile input, shown, and graded again on this machine. Nothing leaves it. */
export class ReportDesk {
  readonly store: StoreApi<DeskState> = createStore<DeskState>(() => ({
    reports: [],
    bad: [],
    replaced: 0,
    reading: undefined,
    regraded: new Map(),
    grading: undefined,
    failure: undefined,
  }));
  readonly #grader: typeof browserGrader;
  readonly #memory: RegradeMemory;
  readonly #badNames = new BadFileNames();
  #reading: Promise<void> = Promise.resolve();
  #cancel = new Cancel();

  constructor(grader = browserGrader, memory = new RegradeMemory()) {
    this.#grader = grader;
    this.#memory = memory;
  }

  /**
   * Reads files one by one; each is either a report or named with what is wrong. The later report of a learner replaces
   * the earlier one of the same file name, and every other stands beside. Files that come meanwhile wait.
   */
  read(files: readonly ReadableFile[]): Promise<void> {
    const before = this.#reading.catch(() => undefined);
    this.#reading = before.then(() => this.#readDrop(files));
    return this.#reading;
  }

  async #readDrop(files: readonly ReadableFile[]): Promise<void> {
    const bad = this.#badNames.openDrop();
    let { reports, bad: listed } = this.store.getState();
    try {
      for (const [done, file] of files.entries()) {
        if (done % FILES_AT_ONCE === 0) {
          this.store.setState({ reports, bad: listed, reading: { done, count: files.length } });
          // A task of its own for every few files, so that the page goes on living.
          await new Promise((resolve) => setTimeout(resolve));
        }
        const read = await readReportFile(file);
        if ('reason' in read) listed = [...listed, ...some(bad.list(file, read.reason))];
        else {
          const { name, holds } = placeReport(reports, read);
          // The same file once more keeps what it has earned.
          if (holds === 'same') continue;
          reports = [...reports.filter((one) => one.file !== name), { ...read, file: name }];
          if (holds === 'earlier') this.#replace(name, reports);
        }
      }
    } finally {
      this.store.setState({ reports, bad: listed, reading: undefined });
    }
  }

  /** What the earlier report of that name has earned says nothing of the later one. */
  #replace(name: string, reports: readonly GoodFile[]): void {
    const { regraded, replaced } = this.store.getState();
    const kept = [...regraded].filter(([, { file }]) => file !== name);
    this.store.setState({ reports, regraded: new Map(kept), replaced: replaced + 1 });
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
    const grader = new ClaimGrader(this.#grader, this.#memory, cancel);
    for (const one of this.#claims()) {
      if (cancel.isAsked) break;
      if (this.#isOpen(one) && !this.store.getState().regraded.has(nameOf(one)))
        await this.#regradeOne(one, grader);
    }
    this.store.setState({ grading: undefined });
  }

  stop(): void {
    this.#cancel.ask();
    this.#grader.stop();
  }

  #claims(): readonly Claimed[] {
    const { reports } = this.store.getState();
    return reports.flatMap(({ file, report }) => claimsOf(report).map((claim) => ({ file, report, claim })));
  }

  #isOpen({ report }: Claimed): boolean {
    return this.store.getState().reports.some((one) => one.report === report);
  }

  async #regradeOne(one: Claimed, grader: ClaimGrader): Promise<void> {
    this.store.setState({ grading: `${one.claim.learner}, ${one.claim.challenge}` });
    const judged = await this.#judge(one, grader);
    // What was replaced meanwhile is no longer asked for.
    if (judged === undefined || !this.#isOpen(one)) return;
    const regraded = new Map(this.store.getState().regraded).set(nameOf(one), judged);
    this.store.setState({ regraded });
  }

  /** Undefined where nothing can be said of the claim: grading was stopped, or the site or the machine failed. */
  async #judge({ file, claim }: Claimed, grader: ClaimGrader): Promise<Regraded | undefined> {
    const { attempt, challenge } = claim;
    const row = (earned: Earned | undefined): Regraded => ({
      file,
      claim,
      earned,
      agreement: judgeClaim(claim, earned),
    });
    if (attempt === undefined) return row(undefined);
    try {
      const earned = await grader.earn({ file, challenge, attempt });
      return earned === 'stopped' ? undefined : row(earned === 'broken' ? undefined : earned);
    } catch (error) {
      if (error instanceof MissingChallenge) return { ...row(undefined), agreement: 'not-shown' };
      this.store.setState({ failure: error instanceof Error ? error.message : String(error) });
      this.#cancel.ask();
      return undefined;
    }
  }
}

const some = <Value>(value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value]);
