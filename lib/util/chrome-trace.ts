/** One span or moment of a process, as a run's trace has it. */
interface Span {
  readonly kind: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly object?: string;
  readonly bytes?: number;
  readonly line?: number;
  readonly detail?: number;
}

interface Lane {
  readonly pid: number;
  readonly process: string;
  readonly events: readonly Span[];
  readonly dropped: number;
}

const MICROSECONDS = 1000;

/**
 * A run's trace in the Trace Event Format, for chrome://tracing and Perfetto: complete events (`X`) with times in
 * microseconds, one row a process.
 * Source: "Trace Event Format", Google, 2016.
 */
export function toChromeTrace(lanes: readonly Lane[]): object {
  return {
    displayTimeUnit: 'ms',
    otherData: { dropped: lanes.reduce((sum, { dropped }) => sum + dropped, 0) },
    traceEvents: lanes.flatMap(({ pid, process, events }) => [
      { name: 'process_name', ph: 'M', pid, tid: pid, args: { name: process } },
      ...events.map(({ kind, startMs, endMs, object, ...args }) => ({
        name: object === undefined ? kind : `${kind} ${object}`,
        cat: kind,
        ph: 'X',
        ts: startMs * MICROSECONDS,
        dur: (endMs - startMs) * MICROSECONDS,
        pid,
        tid: pid,
        args,
      })),
    ]),
  };
}
