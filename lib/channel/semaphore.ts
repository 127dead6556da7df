import { ringWaiters } from './doorbell';
import { ObjectKind } from './layout';
import { createObject } from './object-number';
import type { SharedHeap } from './shared-heap';

/**
 * The cells of a semaphore, the one primitive under Lock, RLock, Semaphore, Condition, Event and Barrier, as in
 * CPython's `_multiprocessing.SemLock`. `holder` is the pid that acquired last.
 */
export const SemaphoreField = { value: 4, limit: 5, type: 6, holder: 7, clock: 8 } as const;
const SEMAPHORE_BYTES = 36;

/** CPython's codes for `SemLock(kind)`. */
export const SemaphoreType = { recursive: 0, semaphore: 1 } as const;

export function createSemaphore(heap: SharedHeap, type: number, value: number, limit: number): number {
  const semaphore = createObject(heap, ObjectKind.semaphore, SEMAPHORE_BYTES);
  heap.store(semaphore + SemaphoreField.value, value);
  heap.store(semaphore + SemaphoreField.limit, limit);
  heap.store(semaphore + SemaphoreField.type, type);
  return semaphore;
}

/** Takes one unit if there is one. Lock-free: the decrement is the acquisition. */
export function tryAcquire(heap: SharedHeap, semaphore: number, pid: number): boolean {
  const at = semaphore + SemaphoreField.value;
  for (let value = heap.load(at); value > 0; value = Atomics.load(heap.cells, at)) {
    if (Atomics.compareExchange(heap.cells, at, value, value - 1) !== value) continue;
    Atomics.store(heap.cells, semaphore + SemaphoreField.holder, pid);
    return true;
  }
  return false;
}

/** Gives one unit back; false when the semaphore is at its limit already (CPython: ValueError). */
export function release(heap: SharedHeap, semaphore: number): boolean {
  const at = semaphore + SemaphoreField.value;
  const limit = heap.load(semaphore + SemaphoreField.limit);
  for (let value = heap.load(at); value < limit; value = Atomics.load(heap.cells, at)) {
    if (Atomics.compareExchange(heap.cells, at, value, value + 1) !== value) continue;
    ringWaiters(heap, semaphore);
    return true;
  }
  return false;
}

export const semaphoreValue = (heap: SharedHeap, semaphore: number): number =>
  heap.load(semaphore + SemaphoreField.value);
