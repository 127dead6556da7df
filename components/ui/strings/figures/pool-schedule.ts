interface PoolMeaning {
  readonly chunksize: number;
  readonly realMs: string;
  /** Share of the time, in per cent, in which the less busy worker had nothing to do. */
  readonly idle: number;
  readonly workers: number;
  readonly replayedMs: string;
  readonly speedup: number;
}

/** Words of the figure of a pool's schedule. */
export const poolScheduleFigure = {
  title: 'Who gets which tasks',
  chunksize: 'chunksize',
  sizes: { 12: '12, halves', 6: '6', 3: '3', 2: '2', 1: '1, one at a time' },
  workers: 'Workers, computed',
  main: 'main program',
  worker: (number: number) => `worker ${number}`,
  parcel: (first: number, count: number, ms: string) =>
    count === 1 ? `task ${first}, ${ms}` : `tasks ${first} to ${first + count - 1}, ${ms}`,
  recorded: (workers: number, chunksize: number) => `Recorded: ${workers} workers, chunksize ${chunksize}`,
  replayed: (workers: number, chunksize: number) =>
    `Computed from the recorded times of the tasks: ${workers === 1 ? '1 worker' : `${workers} workers`}, chunksize ${chunksize}`,
  columns: ['chunksize', 'Parcels', 'Recorded', 'Busy, each worker', 'Computed'],
  source: '24 bands of the Mandelbrot set, the long ones first, recorded on two cores by',
  meaning: ({ chunksize, realMs, idle, workers, replayedMs, speedup }: PoolMeaning) =>
    `In parcels of ${chunksize}, two workers took ${realMs}, and one of them was idle for ${idle}\u00a0% of it. ` +
    `${workers === 1 ? 'One worker' : `${workers} workers`} would take ${replayedMs}: a speedup of ${(Math.round(100 * speedup) / 100).toString()} over the tasks one after the other.`,
} as const;
