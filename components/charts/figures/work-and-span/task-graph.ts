export interface GraphTask {
  readonly name: string;
  /** How long it takes, in the unit of its graph. */
  readonly length: number;
  /** Names of the tasks that must be finished before. */
  readonly needs: readonly string[];
}

/** Tasks in an order in which each stands after those that it needs. */
export type TaskGraph = readonly GraphTask[];

const task = (name: string, length: number, ...needs: readonly string[]): GraphTask => ({
  name,
  length,
  needs,
});

export const graphNames = ['meal', 'chain', 'pairs'] as const;
export type GraphName = (typeof graphNames)[number];

/** The meal of the lesson on work and span, and two ways to add up eight numbers. */
export const taskGraphs: Readonly<Record<GraphName, TaskGraph>> = {
  meal: [
    task('wash', 5),
    task('chop', 10, 'wash'),
    task('sauce', 15, 'chop'),
    task('boil', 8),
    task('pasta', 10, 'boil'),
    task('serve', 2, 'sauce', 'pasta'),
  ],
  chain: [
    task('a+b', 1),
    task('+c', 1, 'a+b'),
    task('+d', 1, '+c'),
    task('+e', 1, '+d'),
    task('+f', 1, '+e'),
    task('+g', 1, '+f'),
    task('+h', 1, '+g'),
  ],
  pairs: [
    task('a+b', 1),
    task('c+d', 1),
    task('e+f', 1),
    task('g+h', 1),
    task('ab+cd', 1, 'a+b', 'c+d'),
    task('ef+gh', 1, 'e+f', 'g+h'),
    task('all', 1, 'ab+cd', 'ef+gh'),
  ],
};

/** The graph with another length for one of its tasks. */
export function withLength(graph: TaskGraph, name: string, length: number): TaskGraph {
  return graph.map((one) => (one.name === name ? { ...one, length } : one));
}
