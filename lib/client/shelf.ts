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

/** Texts set aside from one editor, newest first. */
export function readShelf(storage: SafeStorage, draftKey: string): readonly ShelvedText[] {
  const stored = parseJson(storage.read(shelfKey(draftKey)));
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((value: unknown) => {
    if (!isRecord(value)) return [];
    const { code, at } = value;
    return typeof code === 'string' && typeof at === 'string' ? [{ code, at: readableTime(at) }] : [];
  });
}

/** Sets a text aside, unless it lies there already; the oldest of more than twenty is let go. */
export function shelve(storage: SafeStorage, draftKey: string, code: string): readonly ShelvedText[] {
  const before = readShelf(storage, draftKey);
  if (before.some((text) => text.code === code)) return before;
  const shelf = [{ code, at: new Date().toISOString() }, ...before].slice(0, MOST);
  storage.write(shelfKey(draftKey), JSON.stringify(shelf));
  return shelf;
}
