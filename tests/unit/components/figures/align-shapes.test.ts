import { expect, test } from 'vitest';
import {
  alignShapes,
  broadcastShape,
  formatShape,
  parseShape,
  sourceOf,
} from '../../../../components/charts/figures/broadcasting/align-shapes';

test.each([
  [[2, 1], [3], [2, 3]],
  [
    [8, 1, 6],
    [7, 1],
    [8, 7, 6],
  ],
  [[5], [1], [5]],
  [
    [4, 3],
    [4, 1],
    [4, 3],
  ],
  [[4, 3], [4], null],
  [[2, 1], [8, 4, 3], null],
])('%j and %j give %j, as in NumPy', (a, b, result) => {
  expect([broadcastShape(a, b), broadcastShape(b, a)]).toEqual([result, result]);
});

test('shapes are aligned at the right, and the axis that does not fit is named', () => {
  expect(alignShapes([4, 3], [4])).toEqual([
    { a: 4, b: undefined, result: 4 },
    { a: 3, b: 4, result: undefined },
  ]);
});

test('a stretched axis is read again from its beginning', () => {
  expect([0, 1].map((row) => [0, 1, 2].map((column) => sourceOf([3], [row, column])))).toEqual([
    [0, 1, 2].map((at) => ({ at, isRepeated: false })),
    [0, 1, 2].map((at) => ({ at, isRepeated: true })),
  ]);
  expect([0, 1, 2].map((column) => sourceOf([2, 1], [1, column]).at)).toEqual([1, 1, 1]);
});

test('shapes are read as people type them, and written as NumPy does', () => {
  expect(['2, 3', '(2,3)', '4', '(4,)', '2 x 3 x 4'].map((text) => parseShape(text))).toEqual([
    [2, 3],
    [2, 3],
    [4],
    [4],
    [2, 3, 4],
  ]);
  expect(['', 'x', '0', '9', '1,2,3,4', '2,,3', '-1'].map((text) => parseShape(text))).toEqual(
    Array.from({ length: 7 }, () => null),
  );
  expect([formatShape([3]), formatShape([2, 3])]).toEqual(['(3,)', '(2, 3)']);
});
