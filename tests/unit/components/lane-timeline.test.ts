import { expect, test } from 'vitest';
import { lanesOf } from '../../../components/charts/lane-timeline';
import type { ProcessTrace, TraceEvent } from '../../../lib/protocol/trace';

function trace(process: string, pid: number, events: readonly TraceEvent[]): ProcessTrace {
  return { pid, process, parentPid: 1, events, dropped: 0 };
}

test('the main program comes first, and works where it does not wait', () => {
  const lanes = lanesOf(
    [
      trace('SpawnPoolWorker-1', 2, [{ kind: 'task', startMs: 2, endMs: 8, detail: 1 }]),
      trace('MainProcess', 1, [
        { kind: 'run', startMs: 0, endMs: 10 },
        { kind: 'wait', startMs: 3, endMs: 9, object: 'Queue 1' },
      ]),
    ],
    10,
  );
  expect(lanes.map(({ lane, name, startMs, endMs }) => ({ lane, name, startMs, endMs }))).toEqual([
    { lane: 0, name: 'MainProcess', startMs: 0, endMs: 10 },
    { lane: 1, name: 'SpawnPoolWorker-1', startMs: 2, endMs: 8 },
  ]);
  expect(lanes.map(({ spans }) => spans.map(({ kind, startMs, endMs }) => [kind, startMs, endMs]))).toEqual([
    [
      ['work', 0, 3],
      ['work', 9, 10],
      ['wait', 3, 9],
    ],
    [['task', 2, 8]],
  ]);
});

test('a program that recorded nothing worked from its start to its end', () => {
  const [lane] = lanesOf([trace('MainProcess', 1, [])], 5);
  expect(lane?.spans.map(({ kind, startMs, endMs }) => [kind, startMs, endMs])).toEqual([['work', 0, 5]]);
});
