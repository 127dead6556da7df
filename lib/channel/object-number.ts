import { Header, ObjectField } from './layout';
import type { SharedHeap } from './shared-heap';

/** Makes an object that can be waited for, and numbers it within its kind: `Lock 1`, `Lock 2`. */
export function createObject(heap: SharedHeap, kind: number, byteCount: number, numberedAs = kind): number {
  const object = heap.allocate(byteCount);
  heap.store(object + ObjectField.kind, kind);
  heap.store(object + ObjectField.number, Atomics.add(heap.cells, Header.objectNumbers + numberedAs, 1) + 1);
  return object;
}
