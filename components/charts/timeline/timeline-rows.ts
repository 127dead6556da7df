import type { ProcessTrace, TraceEvent, TraceKind } from '@/lib/protocol/trace';
import { gapsBetween, lifeOf } from '@/lib/util/trace-totals';

export type SpanKind = 'compute' | 'task' | 'wait' | 'sleep' | 'pickle' | 'send' | 'receive';

/** Something that a process did; a moment where `endMs` equals `startMs`. */
export interface TimelineSpan extends Omit<TraceEvent, 'kind'> {
  readonly kind: SpanKind;
}

/** One process, from its first line to its end. */
export interface TimelineRow {
  readonly lane: number;
  readonly process: string;
  readonly pid: number;
  readonly startMs: number;
  readonly endMs: number;
  /** In the order of their starts. */
  readonly spans: readonly TimelineSpan[];
  readonly dropped: number;
}

const DRAWN: readonly TraceKind[] = ['task', 'wait', 'sleep', 'pickle', 'send', 'receive'];

function isDrawn(event: TraceEvent): event is TimelineSpan & TraceEvent {
  return DRAWN.includes(event.kind);
}

/** No event marks what a process computes: the line of what it does next says how far it had come. */
function lineAfter(events: readonly TimelineSpan[], atMs: number): Pick<TimelineSpan, 'line'> {
  const line = events.find(({ startMs }) => startMs >= atMs)?.line;
  return line === undefined || line === 0 ? {} : { line };
}

function rowOf(trace: ProcessTrace, lane: number): TimelineRow {
  const { startMs, endMs } = lifeOf(trace.events);
  const events = trace.events.filter(isDrawn);
  // What fills time: whatever lies between is the process's own work.
  const filled = events.filter(({ kind }) => kind !== 'send' && kind !== 'receive');
  const compute = gapsBetween(filled, startMs, endMs).map((gap) => ({
    kind: 'compute' as const,
    ...gap,
    ...lineAfter(events, gap.endMs),
  }));
  const spans = [...compute, ...events].toSorted((left, right) => left.startMs - right.startMs);
  return { lane, process: trace.process, pid: trace.pid, startMs, endMs, spans, dropped: trace.dropped };
}

/**
 * A row for each process of a run: the main program first, the others as they were started. `laneOf` gives a process
 * the number that it has wherever it is drawn.
 */
export function timelineRows(
  traces: readonly ProcessTrace[],
  laneOf: (pid: number, process: string) => number,
): readonly TimelineRow[] {
  return traces
    .map((trace) => rowOf(trace, laneOf(trace.pid, trace.process)))
    .toSorted((left, right) => left.lane - right.lane);
}
