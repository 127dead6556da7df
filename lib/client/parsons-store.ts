import { createStore } from 'zustand/vanilla';

import { isRecord, parseJson } from './parse-json';
import { browserStorage } from './safe-storage';

/** Where a reader has put the lines of a puzzle; numbers of lines. */
export interface PlacedLines {
  readonly order: readonly number[];
  /** Left out. */
  readonly unused: readonly number[];
}

const PREFIX = 'parsons/';

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((item) => Number.isInteger(item));

/** Stored text as lines; undefined where it is unreadable, or of a puzzle with other lines. */
export function parseLines(text: string | undefined, count: number): PlacedLines | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  const { order, unused } = value;
  if (!isNumbers(order) || !isNumbers(unused)) return undefined;
  const all = [...order, ...unused].toSorted((one, other) => one - other);
  return all.length === count && all.every((line, k) => line === k) ? { order, unused } : undefined;
}

/** Counts changes of what is stored, by this page or by another tab. */
const changes = createStore<{ readonly count: number }>(() => ({ count: 0 }));

function noteChange(): void {
  changes.setState(({ count }) => ({ count: count + 1 }));
}

export function watchLines(onChange: () => void): () => void {
  const stop = changes.subscribe(onChange);
  const stopTabs = browserStorage.watch((key) => {
    if (key.startsWith(PREFIX)) onChange();
  });
  return () => {
    stop();
    stopTabs();
  };
}

/** The text that is stored for a puzzle. */
export const readLines = (key: string): string | undefined => browserStorage.read(PREFIX + key);

export function keepLines(key: string, lines: PlacedLines): void {
  browserStorage.write(PREFIX + key, JSON.stringify(lines));
  noteChange();
}
