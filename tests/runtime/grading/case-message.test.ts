import { expect, test } from 'vitest';
import type { CaseResult, GradeSpec } from '../../../lib/protocol/grade';
import { coordinator } from './grade-shipped';

const REFERENCE = 'def last_of(values, steps=1):\n    return values[-1] if values else 0\n';
const CASES = `    yield {"name": "three", "args": ([3, 4, 5], 2), "cause": "The first is taken, not the last"}
    yield {"name": "none", "args": ([], 2)}
    yield {"name": "kept back", "args": ([], 1), "hidden": True, "cause": "No value at all."}
`;

const specOf = (cases: string): GradeSpec => ({
  slug: 'messages',
  entry: 'last_of',
  packages: [],
  comparison: { kind: 'exact' },
  workers: 1,
  timeoutMs: 10_000,
  timingBudgetMs: 1_000,
  sources: {
    inputs: `def cases(rng, workers):\n${cases}\n\ndef timed(rng, workers):\n    return ([7, 8, 9, 10], 4)\n`,
    reference: REFERENCE,
    baseline: REFERENCE,
  },
});

async function casesOf(body: string, cases = CASES): Promise<readonly CaseResult[]> {
  const submission = `def last_of(p, q):\n    ${body}\n`;
  const verdict = await coordinator.grade(
    { spec: specOf(cases), submission, workers: 1, seed: 7 },
    () => undefined,
  );
  return verdict.cases;
}

test('an exception tells what was given, by the names in the reference, and a hidden case does not', async () => {
  expect(await casesOf('return p[len(p)]')).toEqual([
    {
      name: 'three',
      kind: 'error',
      message:
        'IndexError in line 2 (return p[len(p)]): list index out of range. Likely cause: The first is taken, not the last. Given: values = [3, 4, 5], steps = 2.',
    },
    {
      name: 'none',
      kind: 'error',
      message:
        'IndexError in line 2 (return p[len(p)]): list index out of range. Given: values = [], steps = 2.',
    },
    {
      name: 'kept back',
      kind: 'error',
      message:
        'IndexError in line 2 (return p[len(p)]): list index out of range. Likely cause: No value at all. Its input is not shown.',
    },
  ]);
});

test('a wrong output tells the likely cause that the author gave its case, and passed ones tell nothing', async () => {
  expect(await casesOf('return p[0] if p else 0')).toEqual([
    {
      name: 'three',
      kind: 'wrong-output',
      message:
        'Expected 5, got 3. Likely cause: The first is taken, not the last. Given: values = [3, 4, 5], steps = 2.',
    },
    { name: 'none', kind: 'passed', message: '' },
    { name: 'kept back', kind: 'passed', message: '' },
  ]);
});

test('a program that ends itself or never returns is told what it was given', async () => {
  const [ended] = await casesOf('__import__("os")._exit(3)');
  expect(ended?.kind).toBe('error');
  expect(ended?.message).toMatch(/ Given: values = \[3, 4, 5\], steps = 2\.$/);
  const [late] = await casesOf('import time; time.sleep(1000)');
  expect(late?.kind).toBe('timeout');
  expect(late?.message).toMatch(/[.] Given: values = \[3, 4, 5\], steps = 2\.$/);
  expect(late?.message).not.toContain('Likely cause');
  const [missing] = await casesOf('return 0\n\n\ndel last_of');
  expect(missing).toMatchObject({ kind: 'error' });
  expect(missing?.message).not.toContain('Likely cause');
});

test('an argument that was changed is named, without a guess why', async () => {
  const [first] = await casesOf('return p.pop() if p else 0');
  expect(first?.message).toBe(
    'The argument values was changed by the function: work on a copy and leave the input as it was. Given: values = [3, 4, 5], steps = 2.',
  );
});

test('a wrong or failed timed run tells what was given', async () => {
  const wrong = await casesOf('return len(p) if len(p) > 3 else p[-1] if p else 0');
  expect(wrong.at(-1)).toEqual({
    name: 'the timed runs',
    kind: 'wrong-output',
    message: 'Expected 10, got 4. Given: values = [7, 8, 9, 10], steps = 4.',
  });
  const failed = await casesOf('return p[7] if len(p) > 3 else p[-1] if p else 0');
  expect(failed.at(-1)).toMatchObject({
    name: 'the timed runs',
    message: expect.stringMatching(
      /list index out of range\. Given: values = \[7, 8, 9, 10\], steps = 4\.$/,
    ) as string,
  });
});

test.each([
  ['{"name": "one", "args": ([1], 1), "cause": 5}', "the cause of the case 'one' must be text, not int"],
  [
    '{"name": "one", "args": ([1], 1), "cause": "x" * 201}',
    "the cause of the case 'one' must be 1 to 200 characters long, not 201",
  ],
  [
    '{"name": "one", "args": ([1], 1), "cause": "  "}',
    "the cause of the case 'one' must be 1 to 200 characters long, not 0",
  ],
  ['{"name": "one\\ntwo", "args": ([1], 1)}', "the name of a case must be one line of text, not 'one\\ntwo'"],
])('a cause or name that is none is the fault of inputs.py: %#', async (made, message) => {
  await expect(casesOf('return 0', `    yield ${made}\n`)).rejects.toThrow(
    `inputs.py of this challenge failed: ${message}`,
  );
});
