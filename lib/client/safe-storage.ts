import { createStore } from 'zustand/vanilla';

export type SaveResult =
  | { readonly kind: 'saved' }
  /** Kept until the tab closes. */
  | { readonly kind: 'unsaved'; readonly reason: 'denied' | 'full' };

const PREFIX = 'forkjoin.';
/** Another one in the tab's own storage: other things of the site stand there too, and are not to be taken for these. */
const SPARE_PREFIX = 'forkjoin-spare.';

/** Where what was damaged is set aside. */
export const damagedKey = (key: string): string => `damaged/${key}`;

/** Keys of a storage that start with `prefix`, which is left out. */
function keysOf(storage: Storage, prefix: string): readonly string[] {
  const names = Array.from({ length: storage.length }, (_, k) => storage.key(k) ?? '');
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

const isQuota = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/**
 * Text kept in the browser. Writes go through at once, so that nothing typed waits for a timer; where the browser
 * refuses, the text is kept in memory, and beside it in the tab's own storage, and the caller is told why.
 */
export class SafeStorage {
  /** Whether something is kept in this tab only, because the storage is full. */
  readonly state = createStore<{ readonly isFull: boolean }>(() => ({ isFull: false }));
  readonly #open: () => Storage;
  readonly #openSpare: (() => Storage) | undefined;
  readonly #memory = new Map<string, string>();

  /** @param openSpare storage that outlives a reload, for what has no room; without it, only memory does */
  constructor(open: () => Storage, openSpare?: () => Storage) {
    this.#open = open;
    this.#openSpare = openSpare;
    // What an earlier page of this tab had no room for: there may be room now, and if not, the page says so.
    for (const key of this.#spareKeys()) this.retry(key);
  }

  /** Whether the browser lets a page keep anything, full though its storage may be. */
  check(): boolean {
    try {
      const storage = this.#open();
      storage.setItem(`${PREFIX}probe`, '1');
      storage.removeItem(`${PREFIX}probe`);
      return true;
    } catch (error) {
      return isQuota(error);
    }
  }

  read(key: string): string | undefined {
    const kept = this.#unsaved(key);
    if (kept !== undefined) return kept;
    try {
      return this.#open().getItem(PREFIX + key) ?? undefined;
    } catch {
      return undefined;
    }
  }

  write(key: string, text: string): SaveResult {
    try {
      this.#open().setItem(PREFIX + key, text);
      this.#forget(key);
      return { kind: 'saved' };
    } catch (error) {
      this.#memory.set(key, text);
      if (!isQuota(error)) return { kind: 'unsaved', reason: 'denied' };
      this.#spare((spare) => {
        spare.setItem(SPARE_PREFIX + key, text);
      });
      this.state.setState({ isFull: true });
      return { kind: 'unsaved', reason: 'full' };
    }
  }

  /** Tries again to keep what had no room when it was written, perhaps before a reload. */
  retry(key: string): SaveResult {
    const text = this.#unsaved(key);
    return text === undefined ? { kind: 'saved' } : this.write(key, text);
  }

  /** What is kept in this tab only. */
  #unsaved(key: string): string | undefined {
    return this.#memory.get(key) ?? this.#spare((spare) => spare.getItem(SPARE_PREFIX + key)) ?? undefined;
  }

  #spareKeys(): readonly string[] {
    return this.#spare((spare) => keysOf(spare, SPARE_PREFIX)) ?? [];
  }

  #spare<Result>(use: (spare: Storage) => Result): Result | undefined {
    try {
      return this.#openSpare === undefined ? undefined : use(this.#openSpare());
    } catch {
      // Denied, or full as well: memory is left.
      return undefined;
    }
  }

  /** Nothing of that name is kept in this tab only any more. */
  #forget(key: string): void {
    this.#memory.delete(key);
    this.#spare((spare) => {
      spare.removeItem(SPARE_PREFIX + key);
    });
    if (this.#memory.size === 0) this.state.setState({ isFull: false });
  }

  remove(key: string): void {
    this.#forget(key);
    try {
      this.#open().removeItem(PREFIX + key);
    } catch {
      // Nothing is kept where storage is denied.
    }
  }

  /**
   * Puts what lies under a key and can't be read where nothing overwrites it: it may be all that is left of somebody's
   * work. Only when that worked does the key become free.
   */
  setAside(key: string): void {
    const text = this.read(key);
    if (text === undefined) return;
    if (this.write(damagedKey(key), text).kind === 'saved') this.remove(key);
  }

  /** Keys that start with `prefix`, the site's own prefix left out. */
  keys(prefix: string): readonly string[] {
    const found = new Set([...this.#memory.keys(), ...this.#spareKeys()]);
    try {
      for (const key of keysOf(this.#open(), PREFIX)) found.add(key);
    } catch {
      // Only what this tab keeps is left.
    }
    return [...found].filter((key) => key.startsWith(prefix));
  }

  /** The key as the browser's own storage knows it. */
  nameOf(key: string): string {
    return PREFIX + key;
  }

  /** UTF-16 bytes of everything that the site keeps here. */
  usedBytes(): number {
    return this.keys('').reduce(
      (sum, key) => sum + 2 * (PREFIX.length + key.length + (this.read(key)?.length ?? 0)),
      0,
    );
  }

  /** Calls back with the key when another tab writes. Returns how to stop. */
  watch(onChange: (key: string) => void): () => void {
    const listener = (event: StorageEvent): void => {
      if (event.key?.startsWith(PREFIX) === true) onChange(event.key.slice(PREFIX.length));
    };
    window.addEventListener('storage', listener);
    return () => {
      window.removeEventListener('storage', listener);
    };
  }
}

export const browserStorage = new SafeStorage(
  () => window.localStorage,
  () => window.sessionStorage,
);
