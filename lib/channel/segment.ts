import { BYTES_PER_CELL, Header, ObjectField, ObjectKind } from './layout';
import { createObject } from './object-number';
import { loadText, storeText } from './object-name';
import type { SharedHeap } from './shared-heap';

/**
 * A piece of shared memory that programs see: the elements of a Value or Array, or a SharedMemory. `version` goes up
 * with every write, so that a process which keeps a copy knows whether it is out of date. `users` counts processes
 * that have it open. `stride` is the size of the smallest element, for race detection, or 0; `shadow` what is known
 * of the accesses to each. The data begins at an address divisible by 8.
 */
export const SegmentField = {
  version: 4,
  size: 5,
  users: 6,
  next: 7,
  name: 8,
  isUnlinked: 9,
  stride: 10,
  shadow: 11,
} as const;
const DATA = 12;
const LONGEST_NAME_BYTES = 255;

/** Makes a zeroed segment. @throws SharedMemoryFull */
export function createSegment(heap: SharedHeap, byteCount: number): number {
  const segment = createObject(heap, ObjectKind.segment, DATA * BYTES_PER_CELL + byteCount);
  heap.store(segment + SegmentField.size, byteCount);
  return segment;
}

/** Address of the first byte of a segment's data, in bytes. */
export const segmentData = (segment: number): number => (segment + DATA) * BYTES_PER_CELL;

export const segmentSize = (heap: SharedHeap, segment: number): number =>
  heap.load(segment + SegmentField.size);

/** The bytes of a segment. */
export const segmentBytes = (heap: SharedHeap, segment: number): Uint8Array<SharedArrayBuffer> =>
  heap.view(segment + DATA, segmentSize(heap, segment));

export function isSegment(heap: SharedHeap, segment: number): boolean {
  return heap.load(segment + ObjectField.kind) === ObjectKind.segment;
}

/** Gives a new segment a name that other processes can find. False when the name is taken. */
export function publishSegment(heap: SharedHeap, segment: number, name: string): boolean {
  const text = storeText(heap, name, LONGEST_NAME_BYTES);
  heap.lock(Header.segmentListLock);
  const isFree = search(heap, name) === undefined;
  if (isFree) {
    heap.store(segment + SegmentField.name, text);
    heap.store(segment + SegmentField.next, heap.load(Header.firstSegment));
    heap.store(Header.firstSegment, segment);
  }
  heap.unlock(Header.segmentListLock);
  if (!isFree) heap.free(text);
  return isFree;
}

/** Finds a segment by its name and counts one more user; undefined when there is none. */
export function openSegment(heap: SharedHeap, name: string): number | undefined {
  heap.lock(Header.segmentListLock);
  const segment = search(heap, name);
  if (segment !== undefined) Atomics.add(heap.cells, segment + SegmentField.users, 1);
  heap.unlock(Header.segmentListLock);
  return segment;
}

/** Takes the name away; the memory goes with its last user. False when no segment has the name. */
export function unlinkSegment(heap: SharedHeap, name: string): boolean {
  heap.lock(Header.segmentListLock);
  const segment = search(heap, name);
  if (segment !== undefined) {
    removeFromList(heap, segment);
    heap.store(segment + SegmentField.isUnlinked, 1);
  }
  heap.unlock(Header.segmentListLock);
  if (segment === undefined) return false;
  if (heap.load(segment + SegmentField.users) === 0) heap.free(segment);
  return true;
}

/** One user fewer. The last user of a segment that has no name any more gives its memory back. */
export function closeSegment(heap: SharedHeap, segment: number): void {
  const left = Atomics.sub(heap.cells, segment + SegmentField.users, 1) - 1;
  if (left === 0 && heap.load(segment + SegmentField.isUnlinked) !== 0) heap.free(segment);
}

function search(heap: SharedHeap, name: string): number | undefined {
  for (let at = heap.load(Header.firstSegment); at !== 0; at = heap.load(at + SegmentField.next)) {
    if (loadText(heap, heap.load(at + SegmentField.name), LONGEST_NAME_BYTES) === name) return at;
  }
  return undefined;
}

function removeFromList(heap: SharedHeap, segment: number): void {
  let link = Header.firstSegment as number;
  while (heap.load(link) !== segment) link = heap.load(link) + SegmentField.next;
  heap.store(link, heap.load(segment + SegmentField.next));
}
