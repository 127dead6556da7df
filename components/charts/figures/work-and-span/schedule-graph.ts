import type { TaskGraph } from './task-graph';

/** One task in its place: on a lane, from `start` to `end`. */
export interface PlacedTask {
  readonly name: string;
  /** From 1. */
  readonly worker: number;
  readonly start: number;
  readonly end: number;
}

/** What one worker needs for everything: T1. */
export function workOf(graph: TaskGraph): number {
  return graph.reduce((sum, { length }) => sum + length, 0);
}

/** When each task can be finished at the earliest, with any number of workers. */
function earliestEnds(graph: TaskGraph): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { name, length, needs } of graph) {
    ends.set(name, length + Math.max(0, ...needs.map((need) => ends.get(need) ?? 0)));
  }
  return ends;
}

/** What any number of workers needs at least: the longest path, T infinity. */
export function spanOf(graph: TaskGraph): number {
  return Math.max(0, ...earliestEnds(graph).values());
}

/** The names of the tasks on a longest path, in their order. */
export function longestPath(graph: TaskGraph): readonly string[] {
  const ends = earliestEnds(graph);
  const path: string[] = [];
  let among: readonly string[] = graph.map(({ name }) => name);
  while (among.length > 0) {
    const last = among.reduce((best, name) => ((ends.get(name) ?? 0) > (ends.get(best) ?? 0) ? name : best));
    path.unshift(last);
    among = graph.find(({ name }) => name === last)?.needs ?? [];
  }
  return path;
}

/** How many tasks stand before each one on its longest chain, counted in tasks: its column in a drawing. */
export function levelsOf(graph: TaskGraph): ReadonlyMap<string, number> {
  return earliestEnds(graph.map((one) => ({ ...one, length: 1 })));
}

/**
 * A greedy schedule: whoever is free first takes the task that can begin first; among equals, the one that is listed
 * first. It takes at most work / workers + span (R. L. Graham, "Bounds for certain multiprocessing anomalies", 1966).
 */
export function scheduleGreedily(graph: TaskGraph, workers: number): readonly PlacedTask[] {
  const placed: PlacedTask[] = [];
  const freeAt = Array.from({ length: workers }, () => 0);
  const endOf = (name: string): number => placed.find((one) => one.name === name)?.end ?? Infinity;
  while (placed.length < graph.length) {
    const free = Math.min(...freeAt);
    const worker = freeAt.indexOf(free);
    const [first] = graph
      .filter(({ name }) => endOf(name) === Infinity)
      .map((one) => ({ ...one, start: Math.max(free, ...one.needs.map(endOf)) }))
      .sort((a, b) => a.start - b.start);
    if (first === undefined || first.start === Infinity) return placed;
    const end = first.start + first.length;
    placed.push({ name: first.name, worker: worker + 1, start: first.start, end });
    freeAt[worker] = end;
  }
  return placed;
}
