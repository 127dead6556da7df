import type { WireValue } from '../../lib/protocol/value';

/**
 * Memory for the bytes of values that are handed over again and again, used anew each time. Cloned with a message, the
 * inputs of a timed sample would be garbage twice, and V8's threads that collect it run while the sample is timed: on two
 * cores, most samples of a few milliseconds took up to five times as long.
 */
export class ValueMemory<Memory extends ArrayBufferLike> {
  readonly #allocate: (bytes: number) => Memory;
  #bytes: Uint8Array<Memory>;

  constructor(allocate: (bytes: number) => Memory) {
    this.#allocate = allocate;
    this.#bytes = new Uint8Array(allocate(0));
  }

  /** The values with a copy of their bytes in this memory, where they stay until the next call. */
  copy(values: readonly WireValue<ArrayBufferLike>[]): WireValue<Memory>[] {
    const needed = values.flatMap(({ buffers }) => buffers).reduce((sum, { length }) => sum + length, 0);
    if (needed > this.#bytes.length) this.#bytes = new Uint8Array(this.#allocate(needed));
    let used = 0;
    return values.map(({ root, buffers }) => ({
      root,
      buffers: buffers.map((buffer) => {
        const copy = this.#bytes.subarray(used, used + buffer.length);
        copy.set(buffer);
        used += buffer.length;
        return copy;
      }),
    }));
  }
}
