import type { Regraded } from '../content/schema/claims';
import type { GradeSpec } from '../protocol/grade';
import { isRecord, parseJson } from './parse-json';
import { SafeStorage } from './safe-storage';

/** What a program earned when it was graded again. */
export type Earned = NonNullable<Regraded['earned']>;

/** Kept by the tab: a reload in the middle of three hundred reports must not begin anew. */
const tabStorage = new SafeStorage(() => window.sessionStorage);

/** The same program of the same file against the same challenge, and nothing else, counts as graded. */
async function keyOf(file: string, code: string, spec: GradeSpec): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([file, code, spec]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).slice(0, 12);
  return `regraded/${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** What was graded again in this tab, before a reload too. */
export class RegradeMemory {
  readonly #storage: SafeStorage;

  constructor(storage = tabStorage) {
    this.#storage = storage;
  }

  async find(file: string, code: string, spec: GradeSpec): Promise<Earned | undefined> {
    const kept = parseJson(this.#storage.read(await keyOf(file, code, spec)));
    // Written by this page, into storage that ends with the tab.
    return isRecord(kept) ? (kept as unknown as Earned) : undefined;
  }

  async add(file: string, code: string, spec: GradeSpec, { kind, stars, message }: Earned): Promise<void> {
    this.#storage.write(await keyOf(file, code, spec), JSON.stringify({ kind, stars, message }));
  }

  forget(): void {
    for (const key of this.#storage.keys('regraded/')) this.#storage.remove(key);
  }
}
