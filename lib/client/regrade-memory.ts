import type { Regraded } from '../content/schema/claims';
import type { GradeSpec } from '../protocol/grade';
import { isRecord, parseJson } from './parse-json';
import { SafeStorage } from './safe-storage';

/** What a program earned when it was graded again. */
export type Earned = NonNullable<Regraded['earned']>;

/** Kept by the tab: a reload in the middle of three hundred reports must not begin anew. */
const tabStorage = new SafeStorage(() => window.sessionStorage);

const GRADED = 'regraded/';
const BEGUN = 'regrading/';
/** How often a program is begun. One reload may be the reader's; two in the same program are its own work. */
const MOST_TRIES = 2;

/** The same program of the same file against the same challenge, and nothing else, counts as graded. */
async function nameOf(file: string, code: string, spec: GradeSpec): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([file, code, spec]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).slice(0, 12);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What was graded again in this tab, before a reload too. */
export class RegradeMemory {
  readonly #storage: SafeStorage;

  constructor(storage = tabStorage) {
    this.#storage = storage;
  }

  async find(file: string, code: string, spec: GradeSpec): Promise<Earned | undefined> {
    const kept = parseJson(this.#storage.read(GRADED + (await nameOf(file, code, spec))));
    // Written by this page, into storage that ends with the tab.
    return isRecord(kept) ? (kept as unknown as Earned) : undefined;
  }

  /**
   * Notes that a program is about to be graded. False when it was begun before and the tab ended each time before
   * `end`: such a program takes the page with it, and would do so for ever.
   */
  async begin(file: string, code: string, spec: GradeSpec): Promise<boolean> {
    const key = BEGUN + (await nameOf(file, code, spec));
    const tries = Number(this.#storage.read(key) ?? 0);
    if (tries >= MOST_TRIES) return false;
    this.#storage.write(key, String(tries + 1));
    return true;
  }

  /** The program has left the page alive. What it earned is kept, if it earned anything. */
  async end(file: string, code: string, spec: GradeSpec, earned: Earned | undefined): Promise<void> {
    const name = await nameOf(file, code, spec);
    this.#storage.remove(BEGUN + name);
    if (earned === undefined) return;
    const { kind, stars, message } = earned;
    this.#storage.write(GRADED + name, JSON.stringify({ kind, stars, message }));
  }

  forget(): void {
    for (const key of [...this.#storage.keys(GRADED), ...this.#storage.keys(BEGUN)])
      this.#storage.remove(key);
  }
}
