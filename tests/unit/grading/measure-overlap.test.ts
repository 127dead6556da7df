import { describe, expect, it } from 'vitest';
import { measureOverlap } from '../../../lib/grading/measure-overlap';
import { seededRandom } from '../../../lib/util/seeded-random';

const busy = (worker: number, startMs: number, endMs: number) => ({ worker, startMs, endMs });

describe('measureOverlap', () => {
  it.each([
    ['nobody busy', [], { share: 0, busyMs: 0, sharedMs: 0, workers: 0 }],
    [
      'one after the other',
      [busy(1, 0, 10), busy(2, 10, 20)],
      { share: 0, busyMs: 20, sharedMs: 0, workers: 2 },
    ],
    ['side by side', [busy(1, 0, 10), busy(2, 0, 10)], { share: 1, busyMs: 10, sharedMs: 10, workers: 2 }],
    ['half', [busy(1, 0, 10), busy(2, 5, 15)], { share: 1 / 3, busyMs: 15, sharedMs: 5, workers: 2 }],
    [
      'one worker counted once',
      [busy(1, 0, 10), busy(1, 5, 15)],
      { share: 0, busyMs: 15, sharedMs: 0, workers: 1 },
    ],
    [
      'with a pause',
      [busy(1, 0, 5), busy(2, 20, 25), busy(3, 20, 25)],
      { share: 0.5, busyMs: 10, sharedMs: 5, workers: 3 },
    ],
  ])('%s', (_, intervals, overlap) => {
    expect(measureOverlap(intervals)).toEqual(overlap);
  });

  it('agrees with counting millisecond by millisecond', () => {
    const random = seededRandom(2);
    for (let round = 0; round < 200; round += 1) {
      const intervals = Array.from({ length: random.nextInt(12) }, () => {
        const startMs = random.nextInt(40);
        return busy(random.nextInt(3), startMs, startMs + random.nextInt(10));
      });
      const active = Array.from(
        { length: 60 },
        (_, at) =>
          new Set(
            intervals.filter(({ startMs, endMs }) => startMs <= at && at < endMs).map(({ worker }) => worker),
          ).size,
      );
      expect(measureOverlap(intervals)).toMatchObject({
        busyMs: active.filter((count) => count >= 1).length,
        sharedMs: active.filter((count) => count >= 2).length,
      });
    }
  });
});
