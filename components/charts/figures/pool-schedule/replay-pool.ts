/** One parcel of tasks and the worker that did it. Times are milliseconds since the first parcel began. */
export interface Parcel {
  /** From 1. */
  readonly worker: number;
  /** From 0, in the order in which they were handed out. */
  readonly parcel: number;
  readonly startMs: number;
  readonly endMs: number;
}

export interface PoolRun {
  readonly chunksize: number;
  readonly parcels: readonly Parcel[];
}

/** When the last parcel of a run was done. */
export function lengthOf(parcels: readonly Parcel[]): number {
  return Math.max(0, ...parcels.map(({ endMs }) => endMs));
}

/** How long each worker was busy. */
export function busyTimes(parcels: readonly Parcel[], workers: number): readonly number[] {
  return Array.from({ length: workers }, (_, k) =>
    parcels
      .filter(({ worker }) => worker === k + 1)
      .reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
  );
}

/** What a parcel costs beside its work: the median gap between two parcels of the same worker. 0 without a gap. */
export function medianGap(parcels: readonly Parcel[]): number {
  const gaps = parcels.flatMap(({ worker, startMs }) => {
    const before = parcels.filter((other) => other.worker === worker && other.endMs <= startMs);
    return before.length === 0 ? [] : [startMs - lengthOf(before)];
  });
  return [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

/**
 * What a pool does with tasks that take `taskMs`: parcels of `chunksize` in order, each to the worker that is free
 * first, which then waits `gapMs` for the next one.
 */
export function replayPool(
  taskMs: readonly number[],
  workers: number,
  chunksize: number,
  gapMs: number,
): readonly Parcel[] {
  const freeAt = Array.from({ length: workers }, () => 0);
  return Array.from({ length: Math.ceil(taskMs.length / chunksize) }, (_, parcel) => {
    const startMs = Math.min(...freeAt);
    const worker = freeAt.indexOf(startMs);
    const work = taskMs.slice(parcel * chunksize, (parcel + 1) * chunksize).reduce((sum, ms) => sum + ms, 0);
    freeAt[worker] = startMs + work + gapMs;
    return { worker: worker + 1, parcel, startMs, endMs: startMs + work };
  });
}
