import { createStore } from 'zustand/vanilla';

import { isRecord, parseJson } from './parse-json';
import { browserStorage } from './safe-storage';

/** What a reader has asked for on a challenge. */
export interface Help {
  /** Hints that are open, in their order. */
  readonly hints: number;
  /** How often the solution was asked for, before passing. */
  readonly asked: number;
}

const PREFIX = 'help/';
const NONE: Help = { hints: 0, asked: 0 };

export const isHelp = (key: string): boolean => key.startsWith(PREFIX);

const countOf = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;

/** Stored text as help; none where it is unreadable: then it is asked for once more. */
function parseHelp(text: string | undefined): Help {
  const value = parseJson(text);
  return isRecord(value) ? { hints: countOf(value['hints']), asked: countOf(value['asked']) } : NONE;
}

/** What was opened here or there is open. */
export function mergeHelp(here: string, there: string): string {
  const [one, other] = [parseHelp(here), parseHelp(there)];
  const merged: Help = {
    hints: Math.max(one.hints, other.hints),
    asked: Math.max(one.asked, other.asked),
  };
  return JSON.stringify(merged);
}

/** Help by the challenge's slug. */
export const helpStore = createStore<Readonly<Record<string, Help>>>(() => ({}));

function load(): void {
  const entries = browserStorage
    .keys(PREFIX)
    .map((key) => [key.slice(PREFIX.length), parseHelp(browserStorage.read(key))] as const);
  helpStore.setState(Object.fromEntries(entries), true);
}

export function startHelp(): () => void {
  load();
  return browserStorage.watch((key) => {
    if (isHelp(key)) load();
  });
}

/** Opens the next hint, or counts that the solution was asked for. What is stored counts: another tab may know more. */
export function askForHelp(slug: string, what: keyof Help): void {
  const before = parseHelp(browserStorage.read(PREFIX + slug));
  browserStorage.write(PREFIX + slug, JSON.stringify({ ...before, [what]: before[what] + 1 }));
  load();
}
