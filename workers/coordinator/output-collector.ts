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
  readonly #partial = new Map<string, OutputChunk & { readonly isOld: boolean }>();
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
      if (text !== '') this.#addText({ pid, process, stream, text });
    }
  }

  flush(): void {
    this.#emitWaiting(true);
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #emitWaiting(isEnd: boolean): void {
    this.#timer = undefined;
    this.#releasePartial(isEnd);
    if (this.#waiting.length === 0) return;
    this.#emit(this.#waiting);
    this.#waiting = [];
  }

  /**
   * Keeps the end of a text that is no whole line yet: `print` writes a line and its end one after the other, and the
   * output of another process must not come between them.
   */
  #addText(chunk: OutputChunk): void {
    const key = `${chunk.pid} ${chunk.stream}`;
    const text = (this.#partial.get(key)?.text ?? '') + chunk.text;
    const end = text.lastIndexOf('\n') + 1;
    if (end > 0) this.#append({ ...chunk, text: text.slice(0, end) });
    this.#partial.delete(key);
    if (end === text.length) return;
    this.#partial.set(key, { ...chunk, text: text.slice(end), isOld: false });
    this.#startTimer();
  }

  /** Lets parts of lines go that have waited since the last time; all of them at the end. */
  #releasePartial(isEnd: boolean): void {
    for (const [key, { isOld, ...chunk }] of this.#partial) {
      if (isOld || isEnd) {
        this.#partial.delete(key);
        this.#append(chunk);
      } else this.#partial.set(key, { ...chunk, isOld: true });
    }
    if (this.#partial.size > 0) this.#startTimer();
  }

  #startTimer(): void {
    this.#timer ??= setTimeout(() => {
      this.#emitWaiting(false);
    }, FLUSH_MS);
  }

  #append(chunk: OutputChunk): void {
    this[chunk.stream] += chunk.text;
    const last = this.#waiting.at(-1);
    if (last?.pid === chunk.pid && last.stream === chunk.stream) {
      this.#waiting[this.#waiting.length - 1] = { ...last, text: last.text + chunk.text };
    } else this.#waiting.push(chunk);
    this.#startTimer();
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
