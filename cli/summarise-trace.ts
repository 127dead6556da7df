import type { ProcessTrace, TraceEvent } from '../lib/protocol/trace';
import { traceTotals } from '../lib/util/trace-totals';

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
  const { aliveMs, tasks, taskMs, waitMs, pickleMs, sleepMs, sent, received } = traceTotals(events);
  return [
    aliveMs.toFixed(1).padStart(8),
    String(tasks).padStart(6),
    percent(taskMs, aliveMs).padStart(8),
    percent(waitMs, aliveMs).padStart(7),
    percent(pickleMs, aliveMs).padStart(8),
    percent(sleepMs, aliveMs).padStart(8),
    String(sent).padStart(5),
    String(received).padStart(8),
  ].join('  ');
}
