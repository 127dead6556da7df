interface AmdahlMeaning {
  readonly percent: number;
  readonly workers: number;
  readonly same: string;
  readonly efficiency: number;
  readonly larger: string;
  /** Left out where nothing is serial. */
  readonly ceiling: string | undefined;
}

const share = (part: number): string => `${Math.round(1000 * part) / 10}\u00a0%`;

/** Words of the figure of Amdahl's and Gustafson's law. */
export const amdahlFigure = {
  title: "Amdahl's and Gustafson's law",
  fraction: 'Serial fraction',
  workers: 'Workers',
  speedup: 'Speedup',
  ideal: 'ideal',
  amdahl: 'Amdahl',
  gustafson: 'Gustafson',
  percent: (percent: number) => `${percent}\u00a0%`,
  columns: ['Workers', 'Speedup, same problem (Amdahl)', 'Efficiency', 'Speedup, larger problem (Gustafson)'],
  meaning: ({ percent, workers, same, efficiency, larger, ceiling }: AmdahlMeaning) =>
    `With ${percent}\u00a0% serial, ${workers === 1 ? 'one worker does' : `${workers} workers do`} the same problem ${same} times as fast: ` +
    `an efficiency of ${efficiency}\u00a0%. ` +
    (ceiling === undefined
      ? 'Nothing is serial, so nothing limits it. '
      : `No number of workers gets past ${ceiling} times. `) +
    `If the problem grows with the workers instead, the speedup is ${larger}.`,
  plot: 'Speedup over workers by both laws, with the ideal line. The numbers are in the table below.',
  timeOf: (workers: number) =>
    workers === 1 ? 'The time on one worker' : `The same problem on ${workers} workers`,
  lanes: (workers: number, serial: number, shared: number) =>
    `${workers === 1 ? 'One worker' : `${workers} workers`}: ${share(serial)} of the time serial, then ${share(shared)} shared.`,
  legend: (drawn: number | undefined) =>
    `Grey: the serial part. In colour: the shared part, a lane for each worker${drawn === undefined ? '.' : `; ${drawn} of them are drawn.`}`,
} as const;
