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

/** What outlives the visit. */
type KeptState = Omit<LessonState, 'traces'>;

const STDOUT_KEPT = 8_000;
const EMPTY: KeptState = { runs: {}, answers: {} };

function parseRuns(value: Readonly<Record<string, unknown>>): LessonState['runs'] {
  const entries = Object.entries(value).flatMap(([id, run]): [string, MeasuredRun][] => {
    if (!isRecord(run)) return [];
    const { ms, workers, stdout } = run;
    const isWhole = typeof ms === 'number' && typeof workers === 'number' && typeof stdout === 'string';
    return isWhole ? [[id, { ms, workers, stdout }]] : [];
  });
  return Object.fromEntries(entries);
}

function parseAnswers(value: Readonly<Record<string, unknown>>): LessonState['answers'] {
  const entries = Object.entries(value).flatMap(([id, taken]): [string, number[]][] =>
    Array.isArray(taken) ? [[id, taken.filter((choice) => Number.isInteger(choice))]] : [],
  );
  return Object.fromEntries(entries);
}

/** Undefined where it is nothing that a lesson wrote; single entries that are damaged are left out. */
function parseKept(text: string): KeptState | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  const { runs = {}, answers = {} } = value;
  return isRecord(runs) && isRecord(answers)
    ? { runs: parseRuns(runs), answers: parseAnswers(answers) }
    : undefined;
}

/**
 * What a reader has done in one lesson; kept on this device. Another tab may have the same lesson open, so every change
 * is one to what is stored at that moment.
 */
export class LessonStore {
  readonly store: StoreApi<LessonState> = createStore<LessonState>(() => ({
    ...EMPTY,
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

  /** Takes over what is stored and follows other tabs. Returns how to stop. */
  start(): () => void {
    this.store.setState(this.#stored());
    return this.#storage.watch((key) => {
      if (key === this.#key) this.store.setState(this.#stored());
    });
  }

  /** Takes the numbers of a run that finished; others would put wrong numbers into the text. */
  measured(id: string, workers: number, outcome: RunOutcome): void {
    const { trace, ms, stdout, kind } = outcome;
    if (trace !== undefined)
      this.store.setState(({ traces }) => ({ traces: { ...traces, [id]: { ms, trace } } }));
    if (kind !== 'finished') return;
    const run = { ms, workers, stdout: stdout.slice(-STDOUT_KEPT) };
    this.#change(({ runs, answers }) => ({ runs: { ...runs, [id]: run }, answers }));
  }

  answer(id: string, choice: number): void {
    this.#change(({ runs, answers }) => {
      const taken = answers[id] ?? [];
      return { runs, answers: { ...answers, [id]: taken.includes(choice) ? taken : [...taken, choice] } };
    });
  }

  /** Forgets the answers to one question, to be asked again. */
  forget(id: string): void {
    this.#change(({ runs, answers }) => ({ runs, answers: { ...answers, [id]: [] } }));
  }

  #change(change: (kept: KeptState) => KeptState): void {
    const kept = change(this.#stored());
    this.store.setState(kept);
    this.#storage.write(this.#key, JSON.stringify(kept));
  }

  #stored(): KeptState {
    const text = this.#storage.read(this.#key);
    if (text === undefined) return EMPTY;
    const kept = parseKept(text);
    if (kept === undefined) this.#storage.setAside(this.#key);
    return kept ?? EMPTY;
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
