import type { ProcessTrace } from '../../lib/protocol/trace';

/**
 * A trace with its times counted from the first record. Until then they count from the moment at which the coordinator
 * heard that the program runs, which on a busy machine is some milliseconds after the program has begun.
 */
export function beginTrace(trace: readonly ProcessTrace[]): readonly ProcessTrace[] {
  const firstMs = trace
    .flatMap(({ events }) => events)
    .reduce((first, { startMs }) => Math.min(first, startMs), 0);
  if (firstMs === 0) return trace;
  return trace.map((lane) => ({
    ...lane,
    events: lane.events.map((event) => ({
      ...event,
      startMs: event.startMs - firstMs,
      endMs: event.endMs - firstMs,
    })),
  }));
}
