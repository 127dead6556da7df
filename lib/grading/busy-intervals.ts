import type { ProcessTrace, TraceEvent } from '../protocol/trace';
import type { BusyInterval } from './measure-overlap';

type Span = Pick<TraceEvent, 'startMs' | 'endMs'>;

/**
 * When the processes of a run worked, by their own traces: during the tasks of a pool or executor, or, for a process that
 * took none, from the moment its function was there until its end. Waiting and sleeping are not work: a worker that holds
 * a lock for its whole task leaves the others nothing to overlap with. The main program counts for its tasks only.
 * Practice evidence, since a submission could write it.
 */
export function busyIntervalsOf(traces: readonly ProcessTrace[]): BusyInterval[] {
  return traces.flatMap(({ pid, events }) => {
    const idle = events
      .filter(({ kind }) => kind === 'wait' || kind === 'sleep')
      .sort((one, other) => one.startMs - other.startMs);
    return workOf(events)
      .flatMap((span) => without(span, idle))
      .map(({ startMs, endMs }) => ({ worker: pid, startMs, endMs }));
  });
}

function workOf(events: readonly TraceEvent[]): readonly Span[] {
  const tasks = events.filter(({ kind }) => kind === 'task');
  if (tasks.length > 0) return tasks;
  const began = events.find(({ kind }) => kind === 'start');
  const whole = events.find(({ kind }) => kind === 'run');
  return began === undefined || whole === undefined
    ? []
    : [{ startMs: began.endMs, endMs: Math.max(began.endMs, whole.endMs) }];
}

/** What is left of a span without the idle ones, which are ordered by their start. */
function without(span: Span, idle: readonly Span[]): Span[] {
  const left: Span[] = [];
  let startMs = span.startMs;
  for (const gap of idle) {
    if (gap.endMs <= startMs || gap.startMs >= span.endMs) continue;
    if (gap.startMs > startMs) left.push({ startMs, endMs: gap.startMs });
    startMs = gap.endMs;
  }
  if (startMs < span.endMs) left.push({ startMs, endMs: span.endMs });
  return left;
}
