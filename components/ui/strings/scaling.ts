const number = (value: number): string => value.toFixed(2);
const percent = (share: number): string => `${(100 * share).toFixed(share < 0.0995 && share > 0 ? 1 : 0)} %`;

const laws = { amdahl: 'Amdahl', gustafson: 'Gustafson' } as const;

/** Words of Measure scaling. */
export const scaling = {
  title: 'Scaling',
  measure: 'Measure scaling',
  empty:
    'Measure scaling runs your function on 1, 2 and more workers of this machine and draws how much faster it becomes. It needs about 20 seconds.',
  preparing: 'Warming up',
  measuring: 'Measuring',
  stopping: 'Stopping',
  stopped: 'Stopped: this is what was measured until then.',
  failed: (workers: number, ended: string, why: string) =>
    `With ${String(workers)} ${workers === 1 ? 'worker' : 'workers'}: ${ended}. ${why}`,
  progress: (rounds: number) => `${String(rounds)} ${rounds === 1 ? 'round' : 'rounds'} measured`,
  modes: { strong: 'The same work on more workers', weak: 'More work on more workers' },
  speedup: { strong: 'Speedup', weak: 'Scaled speedup' },
  efficiency: 'Efficiency',
  workers: 'Workers',
  ideal: 'ideal',
  laws,
  law: (law: keyof typeof laws, fraction: number, [low, high]: readonly [number, number]) =>
    `${laws[law]}: ${percent(fraction)} serial (${percent(low)} to ${percent(high)})`,
  plot: {
    speedup: 'Speedup over the number of workers, with its interval and the ideal line',
    efficiency: 'Efficiency over the number of workers',
  },
  columns: {
    workers: 'Workers',
    time: 'Median time',
    speedup: 'Speedup',
    interval: '95 % interval',
    efficiency: 'Efficiency',
    karpFlatt: 'Karp-Flatt',
  },
  interval: ([low, high]: readonly [number, number]) => `${number(low)} to ${number(high)}`,
  number,
  percent,
} as const;
