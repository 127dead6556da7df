import type { Attempt } from '../content/schema/report';
import type { Backup } from '../content/schema/backup';
import { isRecord, parseJson } from './parse-json';
import { isShelf, mergeShelves } from './shelf';
import type { SafeStorage } from './safe-storage';

export interface KeptEntry {
  readonly key: string;
  readonly text: string;
}

/** What reading a backup would do, before anything is written. */
export interface ImportPlan {
  /** Not here yet, or here and less: written as they are. */
  readonly fresh: readonly KeptEntry[];
  /** Programs that differ from those here: kept beside them, and the editor asks. */
  readonly programs: readonly KeptEntry[];
  /** Whatever else differs: the reader chooses. */
  readonly differing: readonly KeptEntry[];
  readonly attempts: readonly Attempt[];
}

/** Kept beside a draft by a tab that asks its reader: belongs to no other device. */
const NOT_CARRIED = ['beside/', 'probe'];

export const isCarried = (key: string): boolean => NOT_CARRIED.every((prefix) => !key.startsWith(prefix));

function progressOf(text: string | undefined): { readonly stars: number; readonly hasPassed: boolean } {
  const value = parseJson(text);
  if (!isRecord(value)) return { stars: 0, hasPassed: false };
  const stars = [0, 1, 2, 3].find((count) => count === value['stars']) ?? 0;
  return { stars, hasPassed: value['hasPassed'] === true };
}

/** The better of two: nothing that was earned is lost. */
function mergeProgress(here: string | undefined, there: string): string {
  const [one, other] = [progressOf(here), progressOf(there)];
  return JSON.stringify({
    stars: Math.max(one.stars, other.stars),
    hasPassed: one.hasPassed || other.hasPassed,
  });
}

function codeOf(text: string): unknown {
  const value = parseJson(text);
  return isRecord(value) ? value['code'] : undefined;
}

/** Compares a backup with what is here; writes nothing. */
export function planImport({ entries, attempts }: Backup, storage: SafeStorage): ImportPlan {
  const fresh: KeptEntry[] = [];
  const programs: KeptEntry[] = [];
  const differing: KeptEntry[] = [];
  for (const entry of entries.filter(({ key }) => isCarried(key))) {
    const here = storage.read(entry.key);
    if (entry.key.startsWith('progress/')) {
      const text = mergeProgress(here, entry.text);
      if (text !== here) fresh.push({ key: entry.key, text });
    } else if (here === undefined) fresh.push(entry);
    else if (here === entry.text) continue;
    else if (isShelf(entry.key)) fresh.push({ key: entry.key, text: mergeShelves(here, entry.text) });
    else if (!entry.key.startsWith('draft/')) differing.push(entry);
    else if (codeOf(here) !== codeOf(entry.text)) programs.push(entry);
  }
  return { fresh, programs, differing, attempts };
}

/** Writes what the plan says; what differs only when the reader takes the file's. Returns what could not be kept. */
export function applyImport(
  { fresh, programs, differing }: ImportPlan,
  takesTheirs: boolean,
  storage: SafeStorage,
): { readonly written: readonly string[]; readonly unsaved: number } {
  const beside = programs.map(({ key, text }) => ({ key: freeKey(`beside/${key}/import`, storage), text }));
  const entries = [...fresh, ...beside, ...(takesTheirs ? differing : [])];
  const unsaved = entries.filter(({ key, text }) => storage.write(key, text).kind === 'unsaved').length;
  return { written: entries.map(({ key }) => key), unsaved };
}

/** Two files read one after the other must not overwrite each other's programs. */
function freeKey(wanted: string, storage: SafeStorage): string {
  let key = wanted;
  for (let k = 2; storage.read(key) !== undefined; k += 1) key = `${wanted}-${k}`;
  return key;
}
