import { expect, test } from 'vitest';
import {
  bankConflicts,
  countsOf,
  divergentWarps,
  stateAfter,
} from '../../../../components/charts/figures/reduction-ladder/count-ladder';
import {
  ELEMENTS,
  blocksOf,
  ladder,
  rungs,
} from '../../../../components/charts/figures/reduction-ladder/ladder-rungs';

test.each(rungs)('rung %i adds up every element once', (rung) => {
  expect(stateAfter(rung, ladder[rung].length).result * blocksOf(rung)).toBe(ELEMENTS);
});

test('what the rungs cost, in the order of the lesson', () => {
  expect(rungs.map((rung) => countsOf(rung))).toEqual([
    { atomics: 64, barriers: 0, divergent: 0, conflicts: 0 },
    { atomics: 4, barriers: 20, divergent: 44, conflicts: 0 },
    { atomics: 4, barriers: 20, divergent: 8, conflicts: 48 },
    { atomics: 4, barriers: 20, divergent: 8, conflicts: 0 },
    { atomics: 1, barriers: 5, divergent: 2, conflicts: 0 },
  ]);
});

test('neighbours keep every warp busy with fewer and fewer of its threads', () => {
  expect(ladder[2].map((step) => divergentWarps(step))).toEqual([4, 4, 2, 1, 0]);
});

test('first threads: a stride of two asks half of the banks twice, a stride of four one bank four times', () => {
  expect(ladder[3].map((step) => bankConflicts(step))).toEqual([4, 6, 2, 0, 0]);
});

test('halves write what nobody else reads in the same step', () => {
  for (const step of ladder[4]) {
    if (step.kind !== 'tree') continue;
    const read = new Set(step.additions.map(({ from }) => from));
    expect(step.additions.filter(({ into }) => read.has(into))).toEqual([]);
  }
});
