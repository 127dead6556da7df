import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AFTERLIFE_MS, ForcedEnds } from '../../../workers/coordinator/forced-ends';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('nothing is waited for where nothing was ended by force', async () => {
  const began = performance.now();
  await new ForcedEnds().settled();
  expect(performance.now() - began).toBe(0);
});

test('a second end while the first is waited for is waited for as well', async () => {
  const ends = new ForcedEnds();
  const began = performance.now();
  ends.note();
  setTimeout(() => {
    ends.note();
  }, AFTERLIFE_MS / 2);
  const settled = ends.settled();
  await vi.advanceTimersByTimeAsync(2 * AFTERLIFE_MS);
  await settled;
  expect(performance.now() - began).toBeGreaterThanOrEqual(1.5 * AFTERLIFE_MS);
});
