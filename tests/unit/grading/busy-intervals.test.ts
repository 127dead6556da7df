import { describe, expect, it } from 'vitest';
import { busyIntervalsOf } from '../../../lib/grading/busy-intervals';
import type { TraceEvent, TraceKind } from '../../../lib/protocol/trace';

const event = (kind: TraceKind, startMs: number, endMs: number): TraceEvent => ({ kind, startMs, endMs });

const traceOf = (events: readonly TraceEvent[]) => [
  { pid: 7, process: 'Process-1', parentPid: 1, dropped: 0, events },
];

describe('busyIntervalsOf', () => {
  it('takes the tasks of a pool worker, not its start', () => {
    const events = [event('start', 0, 3), event('wait', 3, 5), event('task', 5, 9), event('run', 0, 12)];
    expect(busyIntervalsOf(traceOf(events))).toEqual([{ worker: 7, startMs: 5, endMs: 9 }]);
  });

  it('takes the life of a process without tasks, from the moment its function was there', () => {
    const events = [event('start', 1, 4), event('run', 0, 20), event('exit', 20, 20)];
    expect(busyIntervalsOf(traceOf(events))).toEqual([{ worker: 7, startMs: 4, endMs: 20 }]);
  });

  it('leaves out waiting and sleeping, also where spans touch, nest or reach beyond', () => {
    const events = [
      event('start', 0, 4),
      event('wait', 2, 5),
      event('sleep', 8, 10),
      event('wait', 7, 12),
      event('wait', 18, 25),
      event('run', 0, 20),
    ];
    expect(busyIntervalsOf(traceOf(events))).toEqual([
      { worker: 7, startMs: 5, endMs: 7 },
      { worker: 7, startMs: 12, endMs: 18 },
    ]);
  });

  it('finds nothing in a main program, which was never started by another one', () => {
    expect(busyIntervalsOf(traceOf([event('run', 0, 20), event('wait', 3, 9)]))).toEqual([]);
  });

  it('finds nothing in a task that waited throughout', () => {
    expect(busyIntervalsOf(traceOf([event('task', 2, 8), event('wait', 2, 8)]))).toEqual([]);
  });
});
