import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  longestPath,
  scheduleGreedily,
  spanOf,
  workOf,
} from '../../../../components/charts/figures/work-and-span/schedule-graph';
import {
  type TaskGraph,
  taskGraphs,
  withLength,
} from '../../../../components/charts/figures/work-and-span/task-graph';

const timeWith = (graph: TaskGraph, workers: number): number =>
  Math.max(0, ...scheduleGreedily(graph, workers).map(({ end }) => end));

test('the meal has the work, the span and the times of the lesson', () => {
  const { meal } = taskGraphs;
  expect([workOf(meal), spanOf(meal)]).toEqual([50, 32]);
  expect(longestPath(meal)).toEqual(['wash', 'chop', 'sauce', 'serve']);
  expect([1, 2, 3, 4].map((workers) => timeWith(meal, workers))).toEqual([50, 32, 32, 32]);
});

test('a shorter sauce moves the longest path to the pasta', () => {
  const meal = withLength(withLength(taskGraphs.meal, 'sauce', 2), 'boil', 12);
  expect(longestPath(meal)).toEqual(['boil', 'pasta', 'serve']);
  expect(spanOf(meal)).toBe(24);
});

test('eight numbers in pairs have less span than one by one, and the same work', () => {
  const { chain, pairs } = taskGraphs;
  expect([workOf(chain), spanOf(chain), workOf(pairs), spanOf(pairs)]).toEqual([7, 7, 7, 3]);
  expect([1, 2, 4].map((workers) => timeWith(pairs, workers))).toEqual([7, 4, 3]);
});

test('any graph: tasks wait for what they need, and the time lies between the bounds', () => {
  const graphs = fc
    .array(fc.record({ length: fc.integer({ min: 1, max: 9 }), seed: fc.nat() }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((tasks) =>
      tasks.map(({ length, seed }, k) => ({
        name: String(k),
        length,
        needs: k === 0 ? [] : [...new Set([seed % k, (seed >> 4) % k])].slice(seed % 2).map(String),
      })),
    );
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: 4 }), (graph, workers) => {
      const placed = scheduleGreedily(graph, workers);
      const endOf = new Map(placed.map(({ name, end }) => [name, end]));
      const tooEarly = placed.filter(({ name, start }) =>
        graph.find((task) => task.name === name)?.needs.some((need) => (endOf.get(need) ?? Infinity) > start),
      );
      const time = timeWith(graph, workers);
      expect({ tasks: placed.length, tooEarly }).toEqual({ tasks: graph.length, tooEarly: [] });
      expect(time).toBeGreaterThanOrEqual(Math.max(spanOf(graph), workOf(graph) / workers));
      expect(time).toBeLessThanOrEqual(workOf(graph) / workers + spanOf(graph));
    }),
  );
});
