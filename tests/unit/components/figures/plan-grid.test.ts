import { expect, test } from 'vitest';
import {
  blocksFor,
  countOf,
  placeThread,
  threadsFor,
} from '../../../../components/charts/figures/grid-and-block/plan-grid';

test('thread blocks are rounded up, as in the lesson', () => {
  expect([blocksFor([10], [4]), threadsFor([10], [4])]).toEqual([[3], [12]]);
  expect([blocksFor([1000], [128]), threadsFor([1000], [128])]).toEqual([[8], [1024]]);
  expect([blocksFor([8], [4]), threadsFor([8], [4])]).toEqual([[2], [8]]);
});

test('a thread has its number from the formula, and the guard knows its element', () => {
  expect(placeThread([6], [10], [4])).toEqual({ block: [1], thread: [2], isInside: true });
  expect(placeThread([10], [10], [4])).toEqual({ block: [2], thread: [2], isInside: false });
});

test('in two dimensions both numbers must lie inside', () => {
  expect(countOf(threadsFor([5, 3], [4, 2]))).toBe(32);
  expect(placeThread([4, 2], [5, 3], [4, 2])).toEqual({ block: [1, 1], thread: [0, 0], isInside: true });
  expect(placeThread([5, 2], [5, 3], [4, 2]).isInside).toBe(false);
  expect(placeThread([4, 3], [5, 3], [4, 2]).isInside).toBe(false);
});
