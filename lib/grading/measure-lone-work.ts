import type { ProcessTrace } from '../protocol/trace';
import type { BusyInterval } from './measure-overlap';

type Span = readonly [startMs: number, endMs: number];

/** The window of one call, in the milliseconds of its trace. */
export interface CallWindow {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * The share of a call during which the main process worked and no worker did: neither waited nor slept, while no interval
 * was busy. Overlap alone says nothing of it: two small tasks side by side overlap, however much the main process does
 * by itself. From 0 to 1.
 */
export function measureLoneWork(
  main: ProcessTrace | undefined,
  intervals: readonly BusyInterval[],
  { startMs, endMs }: CallWindow,
): number {
  const idle = (main?.events ?? []).filter(({ kind }) => kind === 'wait' || kind === 'sleep');
  const covered = [...idle, ...intervals]
    .map((span): Span => [Math.max(span.startMs, startMs), Math.min(span.endMs, endMs)])
    .filter(([from, to]) => to > from)
    .sort(([one], [other]) => one - other);
  let [lone, reached] = [0, startMs];
  for (const [from, to] of covered) {
    if (from > reached) lone += from - reached;
    reached = Math.max(reached, to);
  }
  lone += Math.max(0, endMs - reached);
  return endMs > startMs ? lone / (endMs - startMs) : 0;
}
