import { expect, test } from 'vitest';
import {
  type Layout,
  countFetches,
  lineOf,
  simulateWalk,
  stridesOf,
} from '../../../../components/charts/figures/strides/walk-memory';

const byRows: Layout = { rows: 12, columns: 16, itemBytes: 8, order: 'rows' };
const byColumns: Layout = { ...byRows, order: 'columns' };

test('strides are what NumPy gives for C and Fortran order', () => {
  expect([stridesOf(byRows), stridesOf(byColumns)]).toEqual([
    [128, 8],
    [8, 96],
  ]);
});

test('a line of 64 bytes holds eight float64 or sixteen float32 that lie side by side', () => {
  expect([7, 8].map((column) => lineOf(byRows, [0, column]))).toEqual([0, 1]);
  expect([15, 0].map((column, row) => lineOf({ ...byRows, itemBytes: 4 }, [row, column]))).toEqual([0, 1]);
});

test('a walk in the order of memory fetches each line once, with the smallest cache', () => {
  expect([
    countFetches(simulateWalk(byRows, 'rows', 1)),
    countFetches(simulateWalk(byColumns, 'columns', 1)),
  ]).toEqual([24, 24]);
});

test('a walk across it fetches a line for each element, unless the cache holds a line for each row', () => {
  expect([1, 11, 12].map((capacity) => countFetches(simulateWalk(byRows, 'columns', capacity)))).toEqual([
    192, 192, 24,
  ]);
});

test('the cache gives up the line that was unused for longest', () => {
  const [first, , third] = simulateWalk(byRows, 'columns', 2);
  expect([first, third]).toEqual([
    { row: 0, column: 0, line: 0, isFetch: true, cached: [0] },
    { row: 2, column: 0, line: 4, isFetch: true, cached: [2, 4] },
  ]);
});
