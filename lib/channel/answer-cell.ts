/**
 * Answers of the device worker to one process, which sleeps until they come.
 *
 * | 32-bit cell | content |
 * |---|---|
 * | 0 | number of the last request answered, -1 when none will be any more; waited for |
 * | 1 | bytes of the answer's JSON |
 * | 2 | bytes of data after it |
 * | 3 | unused |
 * | from byte 16 | JSON, then data |
 *
 * The answer is written before cell 0 is stored with Atomics, so whoever sees the number sees the answer.
 */
const NO_MORE = -1;
const HEADER_BYTES = 16;
const FIRST_BYTES = 1 << 16;

/** Room for one read of the largest buffer that WebGPU guarantees to bind eight times over. */
const LARGEST_BYTES = 1 << 30;

export const createAnswerBuffer = (): SharedArrayBuffer =>
  new SharedArrayBuffer(FIRST_BYTES, { maxByteLength: LARGEST_BYTES });

const cellsOf = (buffer: SharedArrayBuffer): Int32Array<SharedArrayBuffer> => new Int32Array(buffer, 0, 4);

/** Puts an answer down and wakes the process that waits for it. */
export function putAnswer(buffer: SharedArrayBuffer, id: number, json: string, data: Uint8Array): void {
  const text = new TextEncoder().encode(json);
  const needed = HEADER_BYTES + text.byteLength + data.byteLength;
  if (buffer.byteLength < needed) buffer.grow(Math.min(LARGEST_BYTES, needed * 2));
  const bytes = new Uint8Array(buffer, 0, needed);
  bytes.set(text, HEADER_BYTES);
  bytes.set(data, HEADER_BYTES + text.byteLength);
  const cells = cellsOf(buffer);
  cells[1] = text.byteLength;
  cells[2] = data.byteLength;
  Atomics.store(cells, 0, id);
  Atomics.notify(cells, 0);
}

/** Answers whatever is asked from now on, and what is waited for already: whoever answered is gone. */
export function putLastAnswer(buffer: SharedArrayBuffer, json: string): void {
  putAnswer(buffer, NO_MORE, json, new Uint8Array(0));
}

/** Sleeps until request `id` is answered, for `sliceMs` at most. Says whether it is. */
export function awaitAnswer(buffer: SharedArrayBuffer, id: number, sliceMs: number): boolean {
  const cells = cellsOf(buffer);
  const isAnswered = (seen: number): boolean => seen === id || seen === NO_MORE;
  const seen = Atomics.load(cells, 0);
  if (!isAnswered(seen)) Atomics.wait(cells, 0, seen, sliceMs);
  return isAnswered(Atomics.load(cells, 0));
}

/** The JSON of the last answer. */
export function answerText(buffer: SharedArrayBuffer): string {
  const length = cellsOf(buffer)[1] ?? 0;
  // TextDecoder refuses shared memory.
  return new TextDecoder().decode(new Uint8Array(buffer, HEADER_BYTES, length).slice());
}

/** The data of the last answer, in place: copy it before the next request. */
export function answerData(buffer: SharedArrayBuffer): Uint8Array<SharedArrayBuffer> {
  const cells = cellsOf(buffer);
  return new Uint8Array(buffer, HEADER_BYTES + (cells[1] ?? 0), cells[2] ?? 0);
}
