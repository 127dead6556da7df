import { isRecord, parseJson } from './parse-json';
import type { SafeStorage } from './safe-storage';

/** A text that was in an editor when another took its place. */
export interface ShelvedText {
  readonly code: string;
  readonly at: string;
}

const MOST = 20;

/** Stands for a time that cannot be read: pages write times out, and the text counts. */
const LONG_AGO = new Date(0).toISOString();

export const readableTime = (at: string): string => (Number.isNaN(Date.parse(at)) ? LONG_AGO : at);

export const shelfKey = (draftKey: string): string => `shelf/${draftKey}`;

const SHELVES = shelfKey('');

export const isShelf = (key: string): boolean => key.startsWith(SHELVES);

/** Texts set aside from one editor, newest first. */
export function readShelf(storage: SafeStorage, draftKey: string): readonly ShelvedText[] {
  return parseShelf(storage.read(shelfKey(draftKey)));
}

function parseShelf(text: string | undefined): readonly ShelvedText[] {
  const stored = parseJson(text);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((value: unknown) => {
    if (!isRecord(value)) return [];
    const { code, at } = value;
    return typeof code === 'string' && typeof at === 'string' ? [{ code, at: readableTime(at) }] : [];
  });
}

/** The texts of two shelves as they are stored, each once, newest first. */
export function mergeShelves(here: string, there: string): string {
  const texts = new Map<string, ShelvedText>();
  for (const text of [...parseShelf(here), ...parseShelf(there)]) {
    if (!texts.has(text.code)) texts.set(text.code, text);
  }
  const merged = [...texts.values()].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  return JSON.stringify(merged.slice(0, MOST));
}

/** Sets a text aside, unless it lies there already; the oldest of more than twenty is let go. */
export function shelve(storage: SafeStorage, draftKey: string, code: string): readonly ShelvedText[] {
  const before = readShelf(storage, draftKey);
  if (before.some((text) => text.code === code)) return before;
  const shelf = [{ code, at: new Date().toISOString() }, ...before].slice(0, MOST);
  storage.write(shelfKey(draftKey), JSON.stringify(shelf));
  return shelf;
}
