import { BYTES_PER_CELL } from './layout';
import type { SharedHeap } from './shared-heap';

/**
 * Trace records of one process, read by the coordinator while the process runs. A record is RECORD_CELLS cells:
 * start and end in milliseconds as float64 (absolute: performance.timeOrigin + performance.now()), then kind, object
 * address, bytes, line, detail. A full ring drops the record and counts it.
 */
const Field = { written: 0, read: 1, dropped: 2 } as const;
const DATA = 4;
const RECORD_CELLS = 10;
const RECORDS = 4096;

export interface TraceRecord {
  readonly kind: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly object: number;
  readonly bytes: number;
  readonly line: number;
  readonly detail: number;
}

export const createTraceRing = (heap: SharedHeap): number =>
  heap.allocate((DATA + RECORD_CELLS * RECORDS) * BYTES_PER_CELL);

const times = (heap: SharedHeap, at: number): Float64Array<SharedArrayBuffer> =>
  new Float64Array(heap.buffer, at * BYTES_PER_CELL, 2);

export function writeTrace(heap: SharedHeap, ring: number, record: TraceRecord): void {
  const written = heap.load(ring + Field.written);
  if (((written - heap.load(ring + Field.read)) | 0) >= RECORDS) {
    Atomics.add(heap.cells, ring + Field.dropped, 1);
    return;
  }
  const at = ring + DATA + ((written >>> 0) % RECORDS) * RECORD_CELLS;
  const span = times(heap, at);
  span[0] = record.startMs;
  span[1] = record.endMs;
  heap.cells[at + 4] = record.kind;
  heap.cells[at + 5] = record.object;
  heap.cells[at + 6] = record.bytes;
  heap.cells[at + 7] = record.line;
  heap.cells[at + 8] = record.detail;
  heap.store(ring + Field.written, (written + 1) | 0);
}

/** Takes all records there are. */
export function drainTrace(heap: SharedHeap, ring: number): TraceRecord[] {
  const records: TraceRecord[] = [];
  const written = heap.load(ring + Field.written);
  let read = heap.load(ring + Field.read);
  for (; read !== written && records.length < RECORDS; read = (read + 1) | 0) {
    const at = ring + DATA + ((read >>> 0) % RECORDS) * RECORD_CELLS;
    heap.reach(at + RECORD_CELLS);
    const [startMs = 0, endMs = 0] = times(heap, at);
    const [kind = 0, object = 0, bytes = 0, line = 0, detail = 0] = heap.cells.subarray(at + 4, at + 9);
    records.push({ kind, startMs, endMs, object, bytes, line, detail });
  }
  heap.store(ring + Field.read, read);
  return records;
}

export const droppedTraces = (heap: SharedHeap, ring: number): number => heap.load(ring + Field.dropped);
