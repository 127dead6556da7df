import { isRecord, parseJson } from './parse-json';
import type { SafeStorage } from './safe-storage';

/** A text that was in an editor when another took its place, and that was never submitted. */
export interface ShelvedText {
  readonly code: string;
  readonly at: string;
}

const MOST = 20;

const keyOf = (draftKey: string): string => `shelf/${draftKey}`;

/** Texts set aside from one editor, newest first. */
export function readShelf(storage: SafeStorage, draftKey: string): readonly ShelvedText[] {
  const stored = parseJson(storage.read(keyOf(draftKey)));
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((value: unknown) => {
    if (!isRecord(value)) return [];
    const { code, at } = value;
    return typeof code === 'string' && typeof at === 'string' ? [{ code, at }] : [];
  });
}

/** Sets a text aside, unless it lies there already; the oldest of more than twenty is let go. */
export function shelve(storage: SafeStorage, draftKey: string, code: string): readonly ShelvedText[] {
  const before = readShelf(storage, draftKey);
  if (before.some((text) => text.code === code)) return before;
  const shelf = [{ code, at: new Date().toISOString() }, ...before].slice(0, MOST);
  storage.write(keyOf(draftKey), JSON.stringify(shelf));
  return shelf;
}
