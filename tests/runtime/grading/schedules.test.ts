import { expect, test } from 'vitest';
import type { GradeSpec } from '../../../lib/protocol/grade';
import { coordinator } from './grade-shipped';

const specOf = (entry: string, reference: string, args: string): GradeSpec => ({
  slug: 'schedules',
  entry,
  packages: [],
  comparison: { kind: 'exact' },
  workers: 2,
  schedules: 20,
  timeoutMs: 20_000,
  timingBudgetMs: 2_000,
  sources: {
    inputs: `def cases(rng, workers):\n    return [{"name": "two processes", "args": ${args}}]\n\n\ndef timed(rng, workers):\n    return ${args}\n`,
    reference,
    baseline: reference,
  },
});

const transfers = (second: string): string => `from multiprocessing import Lock, Process, Value


def move(first, second, source, target, count):
    for _ in range(count):
        with first:
            with second:
                source.value -= 1
                target.value += 1


def transfer(count):
    a, b = Lock(), Lock()
    x, y = Value("i", 100, lock=False), Value("i", 100, lock=False)
    one = Process(target=move, args=(a, b, x, y, count))
    other = Process(target=move, args=(${second}, y, x, count))
    one.start(); other.start(); one.join(); other.join()
    return [x.value, y.value]
`;

const counter = (body: string): string => `from multiprocessing import Lock, Process, Value


def add(value, lock, count):
${body}

def total(count):
    lock, value = Lock(), Value("i", 0, lock=False)
    workers = [Process(target=add, args=(value, lock, count)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return value.value
`;

const LOCKED = '    for _ in range(count):\n        with lock:\n            value.value += 1\n';
const UNLOCKED = '    for _ in range(count):\n        value.value += 1\n';

const grade = (spec: GradeSpec, submission: string): ReturnType<typeof coordinator.grade> =>
  coordinator.grade({ spec, submission, workers: 2, seed: 7 }, () => undefined);

test('opposite lock orders earn deadlock, and the message names the lines', async () => {
  const spec = specOf('transfer', transfers('a, b'), '(20,)');
  const verdict = await grade(spec, transfers('b, a'));
  expect(verdict).toMatchObject({ kind: 'deadlock', stars: 0 });
  expect(verdict.message).toContain('in line 7');
  expect(verdict.message).toMatch(/\. Given: count = 20\.$/);
});

test('one order of locks passes all schedules', async () => {
  const spec = specOf('transfer', transfers('a, b'), '(20,)');
  const verdict = await grade(spec, transfers('a, b'));
  expect(verdict.cases.map(({ kind }) => kind)).toEqual(['passed', 'passed']);
  expect(verdict.kind).toBe('passed');
});

test('an unlocked counter earns race though its total is right, a locked one passes', async () => {
  const spec = specOf('total', counter(LOCKED), '(1,)');
  const racy = await grade(spec, counter(UNLOCKED));
  expect(racy).toMatchObject({ kind: 'race', stars: 0 });
  expect(racy.message).toContain('in line 6');
  expect(racy.message).toMatch(/\. Given: count = 1\.$/);
  const right = await grade(spec, counter(LOCKED));
  expect(right).toMatchObject({ kind: 'passed', cases: [{ message: '' }, { message: '' }] });
});
