import type { OutputChunk } from '../../lib/protocol/run';
import type { RingRecord } from '../../lib/channel/byte-ring';

const FLUSH_MS = 16;

/** Gathers what processes print: in batches for the page, whole for the outcome. */
export class OutputCollector {
  stdout = '';
  stderr = '';
  byteCount = 0;
  readonly #limitBytes: number;
  readonly #emit: (chunks: readonly OutputChunk[]) => void;
  readonly #decoders = new Map<string, TextDecoder>();
  #waiting: OutputChunk[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(limitBytes: number, emit: (chunks: readonly OutputChunk[]) => void) {
    this.#limitBytes = limitBytes;
    this.#emit = emit;
  }

  get isOverLimit(): boolean {
    return this.byteCount > this.#limitBytes;
  }

  /** Adds what a process wrote, up to the limit; the rest is counted and dropped. */
  add(pid: number, process: string, records: readonly RingRecord[]): void {
    for (const { stream, bytes } of records) {
      const room = Math.max(0, this.#limitBytes - this.byteCount);
      this.byteCount += bytes.byteLength;
      const text = this.#decoder(pid, stream).decode(bytes.subarray(0, room), { stream: true });
      if (text !== '') this.#append({ pid, process, stream, text });
    }
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    this.#emit(this.#waiting);
    this.#waiting = [];
  }

  #append(chunk: OutputChunk): void {
    this[chunk.stream] += chunk.text;
    const last = this.#waiting.at(-1);
    if (last?.pid === chunk.pid && last.stream === chunk.stream) {
      this.#waiting[this.#waiting.length - 1] = { ...last, text: last.text + chunk.text };
    } else this.#waiting.push(chunk);
    this.#timer ??= setTimeout(() => {
      this.flush();
    }, FLUSH_MS);
  }

  /** A character may be cut in two by the ring's records, so each stream keeps its decoder. */
  #decoder(pid: number, stream: string): TextDecoder {
    const key = `${pid} ${stream}`;
    const known = this.#decoders.get(key);
    if (known !== undefined) return known;
    const made = new TextDecoder();
    this.#decoders.set(key, made);
    return made;
  }
}
