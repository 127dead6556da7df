type GraphName = 'meal' | 'chain' | 'pairs';

interface WorkAndSpanMeaning {
  readonly name: GraphName;
  readonly work: number;
  readonly span: number;
  readonly workers: number;
  readonly time: number;
}

const units = { meal: 'minutes', chain: 'steps', pairs: 'steps' } as const;
const two = (value: number): string => String(Math.round(100 * value) / 100);

/** Words of the figure of work and span. */
export const workAndSpanFigure = {
  title: 'Work and span',
  graph: 'Tasks',
  graphs: { meal: 'A meal', chain: 'Sum of eight, one by one', pairs: 'Sum of eight, in pairs' },
  units,
  workers: 'Workers',
  task: 'Change',
  length: (task: string) => `Length of ${task}`,
  time: (name: GraphName, length: number) => `${length} ${units[name]}`,
  span: 'span',
  bound: (workers: number) => (workers === 1 ? 'work' : `work / ${workers}`),
  columns: ['Task', 'Length', 'Needs', 'Worker', 'Begins', 'Ends', 'Longest path'],
  onPath: 'yes',
  drawing: (path: string) => `The graph of the tasks. The longest path is ${path}.`,
  lanes: 'The schedule, a lane for each worker. The times are in the table below.',
  meaning: ({ name, work, span, workers, time }: WorkAndSpanMeaning) =>
    `Work ${work}, span ${span} ${units[name]}: at most ${two(work / span)} times as fast. ` +
    `${workers === 1 ? 'One worker needs' : `${workers} workers need`} ${time} ${units[name]}, a speedup of ${two(work / time)}. ` +
    reason(work, span, workers, time),
} as const;

function reason(work: number, span: number, workers: number, time: number): string {
  if (time === span) return 'That is the span: more workers bring nothing, only a shorter path would.';
  if (time * workers === work) return 'Nobody is ever idle: more workers may help.';
  return 'Some wait for others at times, and nobody follows the longest path without a pause.';
}
