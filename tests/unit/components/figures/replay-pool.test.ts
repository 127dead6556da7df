import { expect, test } from 'vitest';
import recorded from '../../../../components/charts/figures/pool-schedule/recorded-runs.json';
import {
  busyTimes,
  lengthOf,
  medianGap,
  replayPool,
} from '../../../../components/charts/figures/pool-schedule/replay-pool';

const uneven = [1, 2, 3, 4, 5, 6, 7, 8];

test('halves leave one worker idle, one at a time shares evenly, as the lesson on overheads counts', () => {
  expect([4, 1].map((chunksize) => lengthOf(replayPool(uneven, 2, chunksize, 0)))).toEqual([26, 20]);
  expect(busyTimes(replayPool(uneven, 2, 4, 0), 2)).toEqual([10, 26]);
});

test('a parcel goes to the worker that is free first, after the gap that a parcel costs', () => {
  expect(replayPool([5, 1, 1, 1], 2, 1, 1)).toEqual([
    { worker: 1, parcel: 0, startMs: 0, endMs: 5 },
    { worker: 2, parcel: 1, startMs: 0, endMs: 1 },
    { worker: 2, parcel: 2, startMs: 2, endMs: 3 },
    { worker: 2, parcel: 3, startMs: 4, endMs: 5 },
  ]);
});

test('the gap is the median of the pauses between the parcels of a worker', () => {
  expect([medianGap(replayPool(uneven, 2, 1, 0.5)), medianGap([])]).toEqual([0.5, 0]);
});

test.each(recorded.runs)(
  'the recording with chunksize $chunksize holds all tasks, none at once on a worker',
  (run) => {
    expect(run.parcels.map(({ parcel }) => parcel).sort((a, b) => a - b)).toEqual(
      Array.from({ length: Math.ceil(recorded.tasks / run.chunksize) }, (_, k) => k),
    );
    const overlaps = run.parcels.filter(({ worker, startMs, endMs }) =>
      run.parcels.some(
        (other) => other.worker === worker && other.startMs > startMs && other.startMs < endMs,
      ),
    );
    expect(overlaps).toEqual([]);
  },
);
