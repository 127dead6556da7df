import { expect, test } from 'vitest';
import type { GradeSpec } from '../../../lib/protocol/grade';
import type { ScalingEvent, ScalingRequest } from '../../../lib/protocol/scaling';
import { coordinator } from './grade-shipped';

const INPUTS = `def cases(rng, workers):
    return [{"name": "one", "args": (8, workers)}]


def timed(rng, workers):
    return 8, workers


def weak(rng, workers):
    return 4 * workers, workers
`;

/** What it is asked for is checked by the program itself: the size law, and what os.cpu_count() answers. */
const PROGRAM = `import os
from multiprocessing import Pool


def work(item):
    return sum(range(20_000))


def total(items, workers):
    assert os.cpu_count() == workers
    assert items in (8, 4 * workers)
    with Pool() as pool:
        return sum(pool.map(work, range(items)))
`;

const spec: GradeSpec = {
  slug: 'scaling',
  entry: 'total',
  packages: [],
  comparison: { kind: 'exact' },
  workers: 2,
  timeoutMs: 20_000,
  timingBudgetMs: 2_000,
  sources: { inputs: INPUTS, reference: PROGRAM, baseline: PROGRAM },
};
const request: ScalingRequest = { spec, submission: PROGRAM, maxWorkers: 2, seed: 7, budgetMs: 1 };

test('strong and weak scaling are measured on one and two workers, with a fit and a sentence for each', async () => {
  const events: ScalingEvent[] = [];
  const result = await coordinator.measureScaling(request, (event) => events.push(event));
  expect(result).toMatchObject({ challenge: 'scaling', kind: 'measured', message: '' });
  expect(
    result.curves.map(({ mode, points, fit }) => [mode, points.map((p) => p.workers), fit?.law]),
  ).toEqual([
    ['strong', [1, 2], 'amdahl'],
    ['weak', [1, 2], 'gustafson'],
  ]);
  for (const { points, sentence } of result.curves) {
    expect(points.map(({ samplesMs }) => samplesMs.length)).toEqual([3, 3]);
    expect(sentence).toMatch(/^On 2 workers the (scaled )?speedup is/);
  }
  expect(events.filter(({ kind }) => kind === 'round').length).toBe(6);
});

test('a program that fails says where, and keeps nothing', async () => {
  const submission = 'def total(items, workers):\n    return items // (workers - 2)\n';
  const result = await coordinator.measureScaling({ ...request, submission }, () => undefined);
  expect(result).toMatchObject({ kind: 'failed', curves: [] });
  expect(result.message).toContain('ZeroDivisionError in line 2');
});

test('a measurement that is stopped keeps what it has', async () => {
  const result = await coordinator.measureScaling({ ...request, budgetMs: 60_000 }, (event) => {
    if (event.kind === 'round' && event.rounds === 2) coordinator.stop();
  });
  expect(result.kind).toBe('interrupted');
  expect(result.curves.map(({ points }) => points.length)).toEqual([2]);
});
