import type { RunOutcome } from '../protocol/run';

/**
 * A run's outcome with the times of its trace counted from the first record. The coordinator counts from the moment at which
 * it hears that the program runs, which on a busy machine is some milliseconds after the program has begun.
 */
export function beginTrace(outcome: RunOutcome): RunOutcome {
  const { trace } = outcome;
  if (trace === undefined) return outcome;
  const firstMs = trace
    .flatMap(({ events }) => events)
    .reduce((first, { startMs }) => Math.min(first, startMs), 0);
  if (firstMs === 0) return outcome;
  const later = trace.map((lane) => ({
    ...lane,
    events: lane.events.map((event) => ({
      ...event,
      startMs: event.startMs - firstMs,
      endMs: event.endMs - firstMs,
    })),
  }));
  return { ...outcome, trace: later };
}
