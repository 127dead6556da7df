import { isRecord, parseJson } from './parse-json';
import type { SafeStorage } from './safe-storage';
import { type ShelvedText, readShelf, readableTime } from './shelf';

/** How the text of an editor lies in storage. */
export interface StoredDraft {
  readonly code: string;
  readonly savedAt: string;
  /** The tab that wrote it. */
  readonly tab: string;
  /** Beside a draft: it came with a file that the reader had read, not from a tab. */
  readonly isFromFile: boolean;
  /** Begun from a starter that the site has changed since, and the reader has not said yet what to do about it. */
  readonly isOfOldStarter: boolean;
  /** The starter as it was: nothing of the reader's. */
  readonly isUntouched: boolean;
}

export function parseDraft(text: string | undefined): StoredDraft | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  const { code, savedAt = '', tab = '' } = value;
  if (typeof code !== 'string') return undefined;
  return {
    code,
    savedAt: String(savedAt),
    tab: String(tab),
    isFromFile: value['isFromFile'] === true,
    isOfOldStarter: value['isOfOldStarter'] === true,
    isUntouched: value['isUntouched'] === true,
  };
}

export const draftKey = (key: string): string => `draft/${key}`;

/** Where a tab writes while its text and the draft differ; `applyImport` puts a file's program there too. */
export const besideKey = (key: string, tab: string): string => `beside/${draftKey(key)}/${tab}`;

/** "challenge/axpy" of "challenge/axpy@1k2": the same program, whatever version of its starter it was begun from. */
export function withoutVersion(key: string): string {
  return key.split('@', 1)[0] ?? key;
}

/** Takes away what a file, or a tab that is closed, left beside a draft; undefined where nothing lies there. */
export function takeOrphan(storage: SafeStorage, key: string): StoredDraft | undefined {
  const prefix = besideKey(key, '');
  // Not what lies beside a draft whose name goes on: "playground/1k2".
  const name = storage.keys(prefix).find((one) => !one.slice(prefix.length).includes('/'));
  if (name === undefined) return undefined;
  const orphan = parseDraft(storage.read(name));
  if (orphan === undefined) storage.setAside(name);
  else storage.remove(name);
  const isFromFile = orphan?.isFromFile === true || /^import(?:-\d+)?$/.test(name.slice(prefix.length));
  return orphan === undefined ? undefined : { ...orphan, isFromFile };
}

/** A program kept under another version of its starter. */
export interface OtherVersion extends StoredDraft {
  /** It was the draft itself, not what a tab or a file left beside it. */
  readonly isDraft: boolean;
}

/** The programs under other versions of this key's starter, newest first. Earlier starters as they were are left out. */
export function otherVersions(storage: SafeStorage, key: string): readonly OtherVersion[] {
  const versions = `${draftKey(withoutVersion(key))}@`;
  const isOther = (name: string): boolean => name !== draftKey(key) && !name.startsWith(`${draftKey(key)}/`);
  const read = (name: string, isDraft: boolean): OtherVersion[] => {
    const draft = parseDraft(storage.read(name));
    return draft === undefined || draft.isUntouched ? [] : [{ ...draft, isDraft }];
  };
  const drafts = storage.keys(versions).filter(isOther);
  const beside = storage.keys(`beside/${versions}`).filter((name) => isOther(name.slice('beside/'.length)));
  return [...drafts.flatMap((name) => read(name, true)), ...beside.flatMap((name) => read(name, false))].sort(
    (one, other) => other.savedAt.localeCompare(one.savedAt),
  );
}

/** Texts set aside from an editor, and those begun from other versions of its starter, each once. */
export function textsSetAside(storage: SafeStorage, key: string): readonly ShelvedText[] {
  const others = otherVersions(storage, key)
    .filter(({ code }) => code.trim() !== '')
    .map(({ code, savedAt }) => ({ code, at: readableTime(savedAt) }));
  const all = [...readShelf(storage, withoutVersion(key)), ...others];
  return all.filter(({ code }, k) => all.findIndex((text) => text.code === code) === k);
}
