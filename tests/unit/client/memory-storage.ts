/** A browser's storage in memory, shared by several "tabs", that can be full or denied. */
export class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  failure: 'none' | 'full' | 'denied' = 'none';

  get length(): number {
    return this.#items.size;
  }

  clear(): void {
    for (const key of [...this.#items.keys()]) this.removeItem(key);
  }

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }

  removeItem(key: string): void {
    this.#items.delete(key);
    Reflect.deleteProperty(this, key);
  }

  setItem(key: string, value: string): void {
    if (this.failure === 'full') throw new DOMException('full', 'QuotaExceededError');
    if (this.failure === 'denied') throw new DOMException('denied', 'SecurityError');
    this.#items.set(key, value);
    // A real Storage lists its keys as its own properties.
    Object.defineProperty(this, key, { value, enumerable: true, configurable: true, writable: true });
  }
}
