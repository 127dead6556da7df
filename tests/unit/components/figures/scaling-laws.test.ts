import { expect, test } from 'vitest';
import {
  amdahl,
  ceiling,
  gustafson,
  timeShares,
} from '../../../../components/charts/figures/amdahl/scaling-laws';

const rounded = (values: readonly number[]): readonly number[] =>
  values.map((value) => Number(value.toFixed(2)));

test("Amdahl's law gives the numbers of the lesson, and stays below its ceiling", () => {
  expect(rounded([1, 2, 4, 8, 1000].map((workers) => amdahl(0.1, workers)))).toEqual([
    1, 1.82, 3.08, 4.71, 9.91,
  ]);
  expect(ceiling(0.1)).toBe(10);
  expect(amdahl(0.1, 1e9)).toBeLessThan(10);
});

test('without a serial part both laws give the number of workers', () => {
  expect([amdahl(0, 16), gustafson(0, 16)]).toEqual([16, 16]);
});

test("Gustafson's law gives the numbers of the lesson", () => {
  expect(rounded([2, 8, 1000].map((workers) => gustafson(0.1, workers)))).toEqual([1.9, 7.3, 900.1]);
});

test('the parts of the time add up to one over the speedup', () => {
  const { serial, shared } = timeShares(0.2, 5);
  expect(serial + shared).toBeCloseTo(1 / amdahl(0.2, 5), 12);
});
