import { Header } from './layout';
import type { SharedHeap } from './shared-heap';

/**
 * A ring of bytes from one process to the coordinator: its standard output and error. What was written survives the
 * death of the writer, and a writer that is faster than the reader has to wait.
 *
 * Cells: capacity, written and read (both count bytes for ever, modulo 2^32), pending; then the bytes. A record is two
 * cells, length * 2 + stream and its number among all records of the run, and its bytes, padded to 4.
 *
 * Memory order: bytes are stored before `written` is (Atomics.store is a release), and read after it was loaded.
 */
const Field = { capacity: 0, written: 1, read: 2, pending: 3 } as const;
const DATA = 4;
const RECORD_HEADER_BYTES = 8;
export const OUTPUT_RING_BYTES = 1 << 16;
export const LARGEST_RECORD_BYTES = OUTPUT_RING_BYTES / 4;

/** More than the smallest records that fit into a full ring. */
const MOST_RECORDS = OUTPUT_RING_BYTES / 4;

export function createByteRing(heap: SharedHeap): number {
  const ring = heap.allocate(DATA * 4 + OUTPUT_RING_BYTES);
  heap.store(ring + Field.capacity, OUTPUT_RING_BYTES);
  return ring;
}

const padded = (byteCount: number): number => (byteCount + 3) & ~3;

/** Writes a record of at most LARGEST_RECORD_BYTES; false when there is no room now. */
export function tryWriteRecord(heap: SharedHeap, ring: number, stream: 0 | 1, data: Uint8Array): boolean {
  const written = heap.load(ring + Field.written);
  const used = (written - heap.load(ring + Field.read)) >>> 0;
  const size = RECORD_HEADER_BYTES + padded(data.byteLength);
  if (used + size > OUTPUT_RING_BYTES) return false;
  const area = heap.view(ring + DATA, OUTPUT_RING_BYTES);
  const at = (written >>> 0) % OUTPUT_RING_BYTES;
  const next = (at + 4) % OUTPUT_RING_BYTES;
  heap.store(ring + DATA + at / 4, data.byteLength * 2 + stream);
  heap.store(ring + DATA + next / 4, Atomics.add(heap.cells, Header.outputSequence, 1));
  const start = (at + RECORD_HEADER_BYTES) % OUTPUT_RING_BYTES;
  const first = Math.min(data.byteLength, OUTPUT_RING_BYTES - start);
  area.set(data.subarray(0, first), start);
  area.set(data.subarray(first), 0);
  heap.store(ring + Field.written, (written + size) | 0);
  return true;
}

/** True when the reader has to be told that there is something to read. */
export const claimPending = (heap: SharedHeap, ring: number): boolean =>
  Atomics.exchange(heap.cells, ring + Field.pending, 1) === 0;

export interface RingRecord {
  readonly stream: 'stdout' | 'stderr';
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Smaller was written earlier, by whichever process. */
  readonly sequence: number;
}

/** Takes all records there are. Sizes are checked: the writer's thread belongs to the learner. */
export function drainRing(heap: SharedHeap, ring: number): RingRecord[] {
  heap.store(ring + Field.pending, 0);
  const records: RingRecord[] = [];
  let read = heap.load(ring + Field.read);
  const area = heap.view(ring + DATA, OUTPUT_RING_BYTES);
  // A writer that goes on and on, or wrote over the ring's own fields, must not keep the reader here.
  while (read !== heap.load(ring + Field.written) && records.length < MOST_RECORDS) {
    const at = (read >>> 0) % OUTPUT_RING_BYTES;
    const header = heap.load(ring + DATA + at / 4);
    const length = Math.min(header >>> 1, LARGEST_RECORD_BYTES);
    const sequence = heap.load(ring + DATA + ((at + 4) % OUTPUT_RING_BYTES) / 4);
    const start = (at + RECORD_HEADER_BYTES) % OUTPUT_RING_BYTES;
    const bytes = new Uint8Array(length);
    const first = Math.min(length, OUTPUT_RING_BYTES - start);
    bytes.set(area.subarray(start, start + first));
    bytes.set(area.subarray(0, length - first), first);
    records.push({ stream: (header & 1) === 0 ? 'stdout' : 'stderr', bytes, sequence });
    read = (read + RECORD_HEADER_BYTES + padded(length)) | 0;
    heap.store(ring + Field.read, read);
    Atomics.notify(heap.cells, ring + Field.read);
  }
  return records;
}

/** Sleeps until the reader made room, `sliceMs` at most. */
export function waitForRoom(heap: SharedHeap, ring: number, sliceMs: number): void {
  Atomics.wait(heap.cells, ring + Field.read, heap.load(ring + Field.read), sliceMs);
}
