import type { Attempt } from '../content/schema/report';
import type { Backup } from '../content/schema/backup';
import { isHelp, mergeHelp } from './help-store';
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
  /** Programs that differ from those here, by the key of their draft: kept beside it, and the editor asks. */
  readonly programs: readonly KeptEntry[];
  /** Whatever else differs: the reader chooses. */
  readonly differing: readonly KeptEntry[];
  readonly attempts: readonly Attempt[];
}

/** Written to try the storage, and nobody's work. */
const NOT_CARRIED = ['probe'];

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

/** Whether two stored drafts hold one program; those that hold none are the same only letter by letter. */
function isSameProgram(one: string, other: string): boolean {
  const code = codeOf(one);
  return one === other || (typeof code === 'string' && code === codeOf(other));
}

/** As `besideKey` makes it: the draft, then the tab that wrote beside it. */
const BESIDE = /^beside\/(draft\/.+)\/[^/]+$/;

/** The draft whose editor a kept text belongs to: it may lie beside it, by a tab whose reader has not chosen yet. */
function draftOf(key: string): string | undefined {
  return key.startsWith('draft/') ? key : BESIDE.exec(key)?.[1];
}

/** The draft beside which a text has to lie; undefined where it is no program, or the only one of its editor. */
function besideWhich(key: string, here: string | undefined): string | undefined {
  const draft = draftOf(key);
  return draft === key && here === undefined ? undefined : draft;
}

/** What this device, and the plan so far, hold for the editor of a draft. */
function textsOf(draft: string, storage: SafeStorage, planned: readonly KeptEntry[]): readonly string[] {
  const keys = [draft, ...storage.keys('beside/').filter((key) => draftOf(key) === draft)];
  const here = keys.map((key) => storage.read(key)).filter((text) => text !== undefined);
  return [...here, ...planned.filter(({ key }) => key === draft).map(({ text }) => text)];
}

/** Compares a backup with what is here; writes nothing. */
export function planImport({ entries, attempts }: Backup, storage: SafeStorage): ImportPlan {
  const fresh: KeptEntry[] = [];
  const programs: KeptEntry[] = [];
  const differing: KeptEntry[] = [];
  for (const entry of entries.filter(({ key }) => isCarried(key))) {
    const { key, text } = entry;
    const here = storage.read(key);
    const draft = besideWhich(key, here);
    if (key.startsWith('progress/')) {
      const merged = mergeProgress(here, text);
      if (merged !== here) fresh.push({ key, text: merged });
    } else if (draft !== undefined) {
      const known = textsOf(draft, storage, programs);
      if (!known.some((other) => isSameProgram(text, other))) programs.push({ key: draft, text });
    } else if (here === undefined) fresh.push(entry);
    else if (here === text) continue;
    else if (isHelp(key)) fresh.push({ key, text: mergeHelp(here, text) });
    else if (isShelf(key)) fresh.push({ key, text: mergeShelves(here, text) });
    else differing.push(entry);
  }
  return { fresh, programs, differing, attempts };
}

/** Writes what the plan says; what differs only when the reader takes the file's. Returns what could not be kept. */
export function applyImport(
  { fresh, programs, differing }: ImportPlan,
  takesTheirs: boolean,
  storage: SafeStorage,
): { readonly written: readonly string[]; readonly unsaved: number } {
  const written: string[] = [];
  let unsaved = 0;
  const write = (key: string, text: string): void => {
    written.push(key);
    if (storage.write(key, text).kind === 'unsaved') unsaved += 1;
  };
  for (const { key, text } of fresh) write(key, text);
  // One after the other: a file may hold several programs of one editor.
  for (const { key, text } of programs) write(freeKey(`beside/${key}/import`, storage), text);
  if (takesTheirs) for (const { key, text } of differing) write(key, text);
  return { written, unsaved };
}

/** Two files read one after the other must not overwrite each other's programs. */
function freeKey(wanted: string, storage: SafeStorage): string {
  let key = wanted;
  for (let k = 2; storage.read(key) !== undefined; k += 1) key = `${wanted}-${k}`;
  return key;
}
