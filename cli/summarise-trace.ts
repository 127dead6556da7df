import type { ProcessTrace, TraceEvent } from '../lib/protocol/trace';

const percent = (part: number, whole: number): string =>
  `${Math.round((100 * part) / Math.max(whole, 1e-9))} %`.padStart(6);

/** A table of what each process did with its time, one line each: for the terminal. */
export function summariseTrace(traces: readonly ProcessTrace[]): string {
  const width = Math.max(7, ...traces.map(({ process }) => process.length));
  const head = `${'process'.padEnd(width)}  alive ms   tasks  in tasks  waiting  pickling  sleeping   sent  received`;
  const rows = traces.map((trace) => `${trace.process.padEnd(width)}  ${describe(trace.events)}`);
  const dropped = traces.reduce((sum, trace) => sum + trace.dropped, 0);
  const lost = dropped === 0 ? [] : [`${dropped} events did not fit into the trace and are missing`];
  return [head, ...rows, ...lost].join('\n');
}

function describe(events: readonly TraceEvent[]): string {
  const alive = lifetime(events);
  const time = (kind: TraceEvent['kind']): number =>
    events
      .filter((event) => event.kind === kind)
      .reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  const count = (kind: TraceEvent['kind']): string =>
    String(events.filter((event) => event.kind === kind).length);
  return [
    alive.toFixed(1).padStart(8),
    count('task').padStart(6),
    percent(time('task'), alive).padStart(8),
    percent(time('wait'), alive).padStart(7),
    percent(time('pickle'), alive).padStart(8),
    percent(time('sleep'), alive).padStart(8),
    count('send').padStart(5),
    count('receive').padStart(8),
  ].join('  ');
}

function lifetime(events: readonly TraceEvent[]): number {
  const run = events.find(({ kind }) => kind === 'run');
  if (run !== undefined) return run.endMs - run.startMs;
  const starts = events.map(({ startMs }) => startMs);
  return starts.length === 0 ? 0 : Math.max(...events.map(({ endMs }) => endMs)) - Math.min(...starts);
}
