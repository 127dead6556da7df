import { expect, test } from 'vitest';
import {
  SemaphoreField,
  SemaphoreType,
  createSemaphore,
  release,
  semaphoreValue,
  tryAcquire,
} from '../../../lib/channel/semaphore';
import { SharedHeap } from '../../../lib/channel/shared-heap';

test('a lock is taken once, says by whom, and can be released once', () => {
  const heap = SharedHeap.create(1 << 20);
  const lock = createSemaphore(heap, SemaphoreType.semaphore, 1, 1);
  expect([tryAcquire(heap, lock, 42), tryAcquire(heap, lock, 43)]).toEqual([true, false]);
  expect(heap.load(lock + SemaphoreField.holder)).toBe(42);
  expect([release(heap, lock), release(heap, lock)]).toEqual([true, false]);
  expect(semaphoreValue(heap, lock)).toBe(1);
});
