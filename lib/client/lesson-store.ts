import { type StoreApi, createStore } from 'zustand/vanilla';

import { readPrintedNumber } from '../content/schema/read-printed-number';
import type { Measure, OwnNumber } from '../content/schema/document';
import type { ProcessTrace } from '../protocol/trace';
import type { RunOutcome } from '../protocol/run';
import { isRecord, parseJson } from './parse-json';
import type { SafeStorage } from './safe-storage';

/** What is kept of a run block's last run: enough to fill in the reader's own numbers. */
export interface MeasuredRun {
  readonly ms: number;
  readonly workers: number;
  readonly stdout: string;
}

/** What the lanes of a run are drawn from. */
export interface TracedRun {
  readonly ms: number;
  readonly trace: readonly ProcessTrace[];
}

export interface LessonState {
  readonly runs: Readonly<Record<string, MeasuredRun>>;
  /** Choices taken in predictions and quizzes, by block, in the order in which they were taken. */
  readonly answers: Readonly<Record<string, readonly number[]>>;
  /** Traces of the last runs; not kept. */
  readonly traces: Readonly<Record<string, TracedRun>>;
}

const STDOUT_KEPT = 8_000;

function parseRuns(value: unknown): LessonState['runs'] {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).flatMap(([id, run]): [string, MeasuredRun][] => {
    if (!isRecord(run)) return [];
    const { ms, workers, stdout } = run;
    const isWhole = typeof ms === 'number' && typeof workers === 'number' && typeof stdout === 'string';
    return isWhole ? [[id, { ms, workers, stdout }]] : [];
  });
  return Object.fromEntries(entries);
}

function parseAnswers(value: unknown): LessonState['answers'] {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).flatMap(([id, taken]): [string, number[]][] =>
    Array.isArray(taken) ? [[id, taken.filter((choice) => Number.isInteger(choice))]] : [],
  );
  return Object.fromEntries(entries);
}

/** What a reader has done in one lesson; kept on this device. */
export class LessonStore {
  readonly store: StoreApi<LessonState> = createStore<LessonState>(() => ({
    runs: {},
    answers: {},
    traces: {},
  }));
  /** The texts of the run blocks as they stand in their editors: what `scale` measures. */
  readonly sources = new Map<string, string>();
  readonly #storage: SafeStorage;
  readonly #key: string;

  constructor(storage: SafeStorage, lesson: string) {
    this.#storage = storage;
    this.#key = `lesson/${lesson}`;
  }

  load(): void {
    const stored = parseJson(this.#storage.read(this.#key));
    if (!isRecord(stored)) return;
    this.store.setState({ runs: parseRuns(stored['runs']), answers: parseAnswers(stored['answers']) });
  }

  /** Takes the numbers of a run that finished; others would put wrong numbers into the text. */
  measured(id: string, workers: number, outcome: RunOutcome): void {
    const { runs, traces } = this.store.getState();
    if (outcome.trace !== undefined)
      this.store.setState({ traces: { ...traces, [id]: { ms: outcome.ms, trace: outcome.trace } } });
    if (outcome.kind !== 'finished') return;
    const run = { ms: outcome.ms, workers, stdout: outcome.stdout.slice(-STDOUT_KEPT) };
    this.store.setState({ runs: { ...runs, [id]: run } });
    this.#save();
  }

  answer(id: string, choice: number): void {
    const { answers } = this.store.getState();
    const taken = answers[id] ?? [];
    if (taken.includes(choice)) return;
    this.store.setState({ answers: { ...answers, [id]: [...taken, choice] } });
    this.#save();
  }

  /** Forgets the answers to one question, to be asked again. */
  forget(id: string): void {
    this.store.setState({ answers: { ...this.store.getState().answers, [id]: [] } });
    this.#save();
  }

  #save(): void {
    const { runs, answers } = this.store.getState();
    this.#storage.write(this.#key, JSON.stringify({ runs, answers }));
  }
}

function measureOf(runs: LessonState['runs'], { run, field }: Measure): number | undefined {
  const measured = runs[run];
  if (measured === undefined) return undefined;
  if (field === 'ms') return measured.ms;
  if (field === 'workers') return measured.workers;
  return readPrintedNumber(measured.stdout, field) ?? undefined;
}

/** The reader's own number for a place in the text; undefined until it was measured. */
export function ownNumber(
  runs: LessonState['runs'],
  value: Extract<OwnNumber, { kind: 'measure' | 'ratio' }>,
): number | undefined {
  if (value.kind === 'measure') return measureOf(runs, value);
  const of = measureOf(runs, value.of);
  const over = measureOf(runs, value.over);
  return of === undefined || over === undefined || over === 0 ? undefined : of / over;
}
