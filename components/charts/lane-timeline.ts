import type { ProcessTrace, TraceEvent } from '@/lib/protocol/trace';
import { gapsBetween } from '@/lib/util/trace-totals';

export interface LaneSpan {
  readonly kind: 'task' | 'work' | 'wait';
  readonly startMs: number;
  readonly endMs: number;
  readonly title: string;
}

export interface Lane {
  readonly lane: number;
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly spans: readonly LaneSpan[];
}

/** `run` spans the whole life of a process: work is what lies between the waits. */
const KINDS: Partial<Readonly<Record<TraceEvent['kind'], LaneSpan['kind']>>> = {
  task: 'task',
  wait: 'wait',
  sleep: 'wait',
  receive: 'wait',
};

function spanOf(event: TraceEvent): LaneSpan | undefined {
  const kind = KINDS[event.kind];
  if (kind === undefined) return undefined;
  const what =
    event.kind === 'task' ? `task ${String(event.detail ?? '')}` : `${event.kind} ${event.object ?? ''}`;
  const ms = (event.endMs - event.startMs).toFixed(1);
  return { kind, startMs: event.startMs, endMs: event.endMs, title: `${what.trim()}, ${ms} ms` };
}

function workSpan(startMs: number, endMs: number): LaneSpan {
  return { kind: 'work', startMs, endMs, title: `work, ${(endMs - startMs).toFixed(1)} ms` };
}

function laneOf(trace: ProcessTrace, lane: number, runMs: number): Lane {
  const { events, process } = trace;
  const isMain = lane === 0;
  const startMs = isMain || events.length === 0 ? 0 : Math.min(...events.map((event) => event.startMs));
  const endMs = isMain || events.length === 0 ? runMs : Math.max(...events.map((event) => event.endMs));
  const spans = events.flatMap((event) => spanOf(event) ?? []);
  // Workers record their tasks. What others do between waiting is their own work.
  const hasTasks = spans.some((span) => span.kind === 'task');
  const work = hasTasks
    ? []
    : gapsBetween(spans, startMs, endMs).map((gap) => workSpan(gap.startMs, gap.endMs));
  return { lane, name: process, startMs, endMs, spans: [...work, ...spans] };
}

/**
 * The lanes of a run that took `runMs`: the main program first, then the others in the order in which they appear in
 * the trace. Times are milliseconds since the start of the run.
 */
export function lanesOf(traces: readonly ProcessTrace[], runMs: number): readonly Lane[] {
  const main = traces.find((trace) => trace.process === 'MainProcess') ?? traces[0];
  const rest = traces.filter((trace) => trace !== main);
  return (main === undefined ? [] : [main, ...rest]).map((trace, lane) => laneOf(trace, lane, runMs));
}
