import { ObjectField, ObjectKind } from './layout';
import type { SharedHeap } from './shared-heap';

const KIND_NAMES: Readonly<Record<number, string>> = {
  [ObjectKind.semaphore]: 'Lock',
  [ObjectKind.queue]: 'Queue',
  [ObjectKind.process]: 'process',
  [ObjectKind.segment]: 'memory',
};
const LONGEST_NAME_BYTES = 120;

/** Puts a text into shared memory: one cell with its length, then UTF-8. */
export function storeText(heap: SharedHeap, text: string, longestBytes: number): number {
  const bytes = new TextEncoder().encode(text).subarray(0, longestBytes);
  const address = heap.allocate(4 + bytes.byteLength);
  heap.store(address, bytes.byteLength);
  heap.view(address + 1, bytes.byteLength).set(bytes);
  return address;
}

/** Reads what `storeText` stored; undefined for an address that can't be one. */
export function loadText(heap: SharedHeap, address: number, longestBytes: number): string | undefined {
  if (address <= 0 || address >= heap.buffer.byteLength / 4) return undefined;
  const room = heap.buffer.byteLength - (address + 1) * 4;
  const length = Math.max(0, Math.min(heap.load(address), longestBytes, room));
  return new TextDecoder().decode(heap.view(address + 1, length).slice());
}

/** Gives an object its name, for example `Lock 2 (left)`. */
export function nameObject(heap: SharedHeap, object: number, name: string): void {
  heap.store(object + ObjectField.label, storeText(heap, name, LONGEST_NAME_BYTES));
}

/** What learners see of an object: its name if it has one, else its kind and number. */
export function describeObject(heap: SharedHeap, object: number): string {
  const label = loadText(heap, heap.load(object + ObjectField.label), LONGEST_NAME_BYTES);
  if (label !== undefined) return label;
  const kind = KIND_NAMES[heap.load(object + ObjectField.kind)] ?? 'object';
  return `${kind} ${heap.load(object + ObjectField.number)}`;
}
