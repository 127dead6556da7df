import type { ProcessTrace, TraceEvent } from '@/lib/protocol/trace';

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

const KINDS: Partial<Readonly<Record<TraceEvent['kind'], LaneSpan['kind']>>> = {
  task: 'task',
  run: 'work',
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

/**
 * The lanes of a run, the main program first, then the others in the order in which they appear in the trace.
 * Times are milliseconds since the start of the run.
 */
export function lanesOf(traces: readonly ProcessTrace[]): readonly Lane[] {
  const main = traces.find((trace) => trace.process === 'MainProcess') ?? traces[0];
  const rest = traces.filter((trace) => trace !== main);
  return (main === undefined ? [] : [main, ...rest]).map((trace, lane) => ({
    lane,
    name: trace.process,
    startMs: Math.min(...trace.events.map((event) => event.startMs)),
    endMs: Math.max(...trace.events.map((event) => event.endMs)),
    spans: trace.events.flatMap((event) => spanOf(event) ?? []),
  }));
}
