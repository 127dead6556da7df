export type SaveResult =
  | { readonly kind: 'saved' }
  /** Kept in memory until the tab closes. */
  | { readonly kind: 'unsaved'; readonly reason: 'denied' | 'full' };

const PREFIX = 'forkjoin.';

/**
 * Text kept in the browser. Writes go through at once, so that nothing typed waits for a timer; where the browser
 * refuses, the text is kept in memory and the caller is told why.
 */
export class SafeStorage {
  readonly #open: () => Storage;
  readonly #memory = new Map<string, string>();

  constructor(open: () => Storage) {
    this.#open = open;
  }

  /** Whether a write reaches the disk. */
  check(): boolean {
    try {
      const storage = this.#open();
      storage.setItem(`${PREFIX}probe`, '1');
      storage.removeItem(`${PREFIX}probe`);
      return true;
    } catch {
      return false;
    }
  }

  read(key: string): string | undefined {
    const kept = this.#memory.get(key);
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
      this.#memory.delete(key);
      return { kind: 'saved' };
    } catch (error) {
      this.#memory.set(key, text);
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
      return { kind: 'unsaved', reason: isFull ? 'full' : 'denied' };
    }
  }

  remove(key: string): void {
    this.#memory.delete(key);
    try {
      this.#open().removeItem(PREFIX + key);
    } catch {
      // Nothing is kept where storage is denied.
    }
  }

  /** Keys that start with `prefix`, the site's own prefix left out. */
  keys(prefix: string): readonly string[] {
    const found = new Set([...this.#memory.keys()].filter((key) => key.startsWith(prefix)));
    try {
      for (const key of Object.keys(this.#open())) {
        if (key.startsWith(PREFIX + prefix)) found.add(key.slice(PREFIX.length));
      }
    } catch {
      // Only memory is left.
    }
    return [...found];
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

export const browserStorage = new SafeStorage(() => window.localStorage);
