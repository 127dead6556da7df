import { expect, test } from 'vitest';
import type { GradeSpec, Verdict } from '../../../lib/protocol/grade';
import { coordinator } from './grade-shipped';

const program = (body: string): string =>
  `import numpy as np\n\nkept = np.zeros(3)\n\n\ndef larger(x):\n${body}`;
const REFERENCE = program('    return np.maximum(x, 0)\n');

const spec: GradeSpec = {
  slug: 'aliases',
  entry: 'larger',
  packages: ['numpy'],
  comparison: { kind: 'exact' },
  workers: 1,
  timeoutMs: 20_000,
  timingBudgetMs: 1_000,
  sources: {
    inputs: `def cases(rng, workers):
    yield {"name": "first", "args": (rng.random(3),)}
    yield {"name": "second", "args": (rng.random(3),)}


def timed(rng, workers):
    return (rng.random(3),)
`,
    reference: REFERENCE,
    baseline: REFERENCE,
  },
};

const grade = (body: string): Promise<Verdict> =>
  coordinator.grade({ spec, submission: program(body), workers: 1, seed: 7 }, () => undefined);

test('a result that a later call destroys is wrong, though each was right when it came', async () => {
  const { kind, cases } = await grade('    return np.maximum(x, 0, out=kept)\n');
  expect(kind).toBe('wrong-output');
  expect(cases.map((one) => [one.name, one.kind])).toEqual([
    ['first', 'passed'],
    ['second', 'wrong-output'],
  ]);
  expect(cases[1]?.message).toContain('The function returns the same list or array again and changes it');
});

test('a result in the memory of an argument passes, and the verdict tells it', async () => {
  const { kind, message } = await grade('    return x\n');
  expect(kind).toBe('passed');
  expect(message).toContain('In the case "first": The result shares memory with an argument');
});

test('a constant that is returned again and again is harmless', async () => {
  const { cases } = await grade('    kept[:] = 5\n    return kept\n');
  expect(cases[1]?.message).not.toContain('the same list or array');
});

const ofLists: GradeSpec = {
  ...spec,
  slug: 'aliases-of-lists',
  packages: [],
  sources: {
    inputs: `def cases(rng, workers):
    yield {"name": "first", "args": ([3, 1, 2],)}
    yield {"name": "second", "args": ([6, 5, 4],)}


def timed(rng, workers):
    return ([3, 1, 2],)
`,
    reference: 'def larger(x):\n    return [abs(n) for n in x]\n',
    baseline: 'def larger(x):\n    return [abs(n) for n in x]\n',
  },
};

const gradeLists = (submission: string): Promise<Verdict> =>
  coordinator.grade({ spec: ofLists, submission, workers: 1, seed: 7 }, () => undefined);

test('a list that a later call changes is wrong, and one that is the argument is told', async () => {
  const reused = await gradeLists('kept = []\n\n\ndef larger(x):\n    kept[:] = x\n    return kept\n');
  expect(reused.kind).toBe('wrong-output');
  expect(reused.message).toContain('In the case "second": The function returns the same list or array again');
  const given = await gradeLists('def larger(x):\n    return x\n');
  expect(given.kind).toBe('passed');
  expect(given.message).toContain('In the case "first": The result shares memory with an argument');
});
