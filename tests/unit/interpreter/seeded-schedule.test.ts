import { afterEach, expect, test, vi } from 'vitest';
import { Header } from '../../../lib/channel/layout';
import { SharedHeap } from '../../../lib/channel/shared-heap';
import { SeededSchedule } from '../../../workers/interpreter/seeded-schedule';

const SLOT = 2;
const ACCESSES = 2000;

/** The accesses, by their number, before which a process pauses. */
function pausesOf(seed: number): number[] {
  const heap = SharedHeap.create(1 << 20);
  heap.store(Header.scheduleSeed, seed);
  const schedule = new SeededSchedule(heap, SLOT);
  const wait = vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
  const pauses: number[] = [];
  for (let access = 0; access < ACCESSES; access++) {
    const before = wait.mock.calls.length;
    schedule.pauseBeforeAccess();
    if (wait.mock.calls.length > before) pauses.push(access);
  }
  wait.mockRestore();
  return pauses;
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('accesses are paused before seldom, from the first few to the last', () => {
  const pauses = [1, 2, 3, 4, 5].map(pausesOf);
  for (const list of pauses) expect(list.length).toBeLessThan(40);
  expect(Math.min(...pauses.flat())).toBeLessThan(8);
  expect(Math.max(...pauses.flat())).toBeGreaterThan(ACCESSES / 2);
});

test('a seed chooses the same accesses each time, another seed others', () => {
  expect(pausesOf(7)).toEqual(pausesOf(7));
  expect(pausesOf(7)).not.toEqual(pausesOf(8));
});

test('nothing pauses without a seed', () => {
  expect(pausesOf(0)).toEqual([]);
});
