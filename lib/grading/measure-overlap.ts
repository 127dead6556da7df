/** A time during which one worker had a task, as the coordinator or the worker's own trace saw it. */
export interface BusyInterval {
  readonly worker: number;
  readonly startMs: number;
  readonly endMs: number;
}

export interface Overlap {
  /** sharedMs / busyMs, from 0 to 1; 0 where nobody was busy. */
  readonly share: number;
  /** Time during which at least one worker was busy. */
  readonly busyMs: number;
  /** Time during which at least two were. */
  readonly sharedMs: number;
  /** Workers that were busy at all. */
  readonly workers: number;
}

/**
 * The share of the busy time during which at least two workers were busy. It tells a parallel program from a serial
 * one on a loaded machine too, where the speedup does not. Intervals of one worker that overlap count once.
 */
export function measureOverlap(intervals: readonly BusyInterval[]): Overlap {
  const edges = intervals
    .filter(({ startMs, endMs }) => endMs > startMs)
    .flatMap(({ worker, startMs, endMs }) => [
      { worker, atMs: startMs, change: 1 },
      { worker, atMs: endMs, change: -1 },
    ])
    .sort((left, right) => left.atMs - right.atMs);
  const depths = new Map<number, number>();
  let [busyMs, sharedMs, active, sinceMs] = [0, 0, 0, 0];
  for (const { worker, atMs, change } of edges) {
    if (active >= 1) busyMs += atMs - sinceMs;
    if (active >= 2) sharedMs += atMs - sinceMs;
    const before = depths.get(worker) ?? 0;
    depths.set(worker, before + change);
    // Edges at one moment come in any order: a depth may be negative for a time of zero length.
    active += Number(before + change > 0) - Number(before > 0);
    sinceMs = atMs;
  }
  return { share: busyMs > 0 ? sharedMs / busyMs : 0, busyMs, sharedMs, workers: depths.size };
}
