import { expect, test } from 'vitest';
import {
  cornerOf,
  kernelsFor,
  placeKernel,
  roofAt,
} from '../../../../components/charts/figures/roofline/place-kernels';

const machine = { bandwidth: 12, peak: 6 };

test('the roof is a slope up to the corner, and flat from there', () => {
  expect(cornerOf(machine)).toBe(0.5);
  expect([0.1, 0.25, 0.5, 5].map((intensity) => roofAt(machine, intensity))).toEqual([
    1.2000000000000002, 3, 6, 6,
  ]);
});

test('the intensities are those of the table in the lesson', () => {
  const [sum, axpy, double, product] = kernelsFor(48).map((kernel) => placeKernel(machine, kernel, 8));
  expect([sum, axpy, double, product].map((kernel) => kernel?.intensity)).toEqual([
    1 / 24,
    2 / 40,
    1 / 16,
    48 / 12,
  ]);
  expect([sum, axpy, double, product].map((kernel) => kernel?.bound)).toEqual([
    'bandwidth',
    'bandwidth',
    'bandwidth',
    'compute',
  ]);
});

test('half the bytes for each number make twice the intensity', () => {
  const [kernel] = kernelsFor(8);
  if (kernel === undefined) throw new Error('no kernel');
  expect(placeKernel(machine, kernel, 4)).toEqual({
    name: 'x + y',
    intensity: 1 / 12,
    attainable: 1,
    bound: 'bandwidth',
  });
});
