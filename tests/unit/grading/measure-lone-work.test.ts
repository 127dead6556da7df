import { expect, test } from 'vitest';
import { measureLoneWork } from '../../../lib/grading/measure-lone-work';
import type { TraceEvent } from '../../../lib/protocol/trace';

const main = (
  ...waits: readonly (readonly [kind: TraceEvent['kind'], startMs: number, endMs: number])[]
) => ({
  pid: 1000,
  process: 'MainProcess',
  parentPid: 1,
  events: waits.map(([kind, startMs, endMs]) => ({ kind, startMs, endMs })),
  dropped: 0,
});
const call = { startMs: 100, endMs: 200 };

test.each([
  ['never waits, and nobody else works', main(), [], 1],
  ['waits all the time', main(['wait', 90, 210]), [], 0],
  ['sends, which is work', main(['send', 100, 150], ['wait', 150, 200]), [], 0.5],
  ['works while a worker does', main(), [{ worker: 1, startMs: 120, endMs: 180 }], 0.4],
  [
    'waits for the end of what a worker does, then goes on',
    main(['wait', 110, 160], ['sleep', 150, 170]),
    [{ worker: 1, startMs: 105, endMs: 155 }],
    0.35,
  ],
  ['before and after the call', main(), [{ worker: 1, startMs: 0, endMs: 90 }], 1],
])('a main program that %s', (_, trace, intervals, share) => {
  expect(measureLoneWork(trace, intervals, call)).toBeCloseTo(share);
});
