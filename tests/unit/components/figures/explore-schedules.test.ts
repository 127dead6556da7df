import { expect, test } from 'vitest';
import { exploreSchedules } from '../../../../components/charts/figures/interleaving/explore-schedules';
import {
  ableOf,
  playSchedule,
  randomSchedule,
} from '../../../../components/charts/figures/interleaving/play-schedule';
import {
  programNames,
  sharedProgram,
} from '../../../../components/charts/figures/interleaving/shared-program';
import { seededRandom } from '../../../../lib/util/seeded-random';

const countsOf = (...program: Parameters<typeof sharedProgram>): readonly (readonly [unknown, number])[] =>
  exploreSchedules(sharedProgram(...program)).map(({ result, schedules }) => [result, schedules]);

test('without a lock, two additions each end as the lesson counts them', () => {
  expect(countsOf('no-lock', 2)).toEqual([
    [2, 32],
    [3, 32],
    [4, 6],
  ]);
});

test('without a lock, all orders of three additions each are gone through: 12 over 6', () => {
  expect(countsOf('no-lock', 3).reduce((sum, [, schedules]) => sum + schedules, 0)).toBe(924);
});

test('with a lock, no order loses an update', () => {
  expect(countsOf('lock', 2).map(([result]) => result)).toEqual([4]);
});

test('two locks in opposite order can deadlock, in the same order they can not', () => {
  expect(countsOf('two-locks', 1).map(([result]) => result)).toEqual(['deadlock', 2]);
  expect(countsOf('ordered-locks', 1)).toEqual([[2, 2]]);
});

test('each ending comes with an order that leads to it', () => {
  for (const name of programNames) {
    const program = sharedProgram(name, 2);
    for (const { result, example } of exploreSchedules(program)) {
      const { state } = playSchedule(program, example);
      const isOver = program.processes.every(({ length }, process) => state.at[process] === length);
      expect({ able: ableOf(program, state), result: isOver ? state.counter : 'deadlock' }).toEqual({
        able: [],
        result,
      });
    }
  }
});

test('a write that wipes out another one is marked', () => {
  const { steps } = playSchedule(sharedProgram('no-lock', 1), [0, 1, 0, 1]);
  expect(steps.map(({ process, value, isLost, counter }) => [process, value, isLost, counter])).toEqual([
    [0, 0, false, 0],
    [1, 0, false, 0],
    [0, 1, false, 1],
    [1, 1, true, 1],
  ]);
});

test('the same seed replays the same order, and every order ends', () => {
  const program = sharedProgram('lock', 3);
  const play = (seed: number): readonly number[] => randomSchedule(program, seededRandom(seed));
  expect(play(7)).toEqual(play(7));
  expect(play(7)).not.toEqual(play(8));
  expect(ableOf(program, playSchedule(program, play(7)).state)).toEqual([]);
});
