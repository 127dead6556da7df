import { expect, test } from 'vitest';
import type { GradeSpec, Verdict } from '../../../lib/protocol/grade';
import { coordinator } from './grade-shipped';

const program = (body: string): string =>
  `import numpy as np\n\n\ndef doubled(x, log):\n${body.replaceAll(/^/gm, '    ')}\n`;

const PURE = program('return 2 * x');
const IN_PLACE = program('x *= 2\nreturn x.copy()');
/** Right in every case, and in place where the input is larger than all of them. */
const ABOVE = program('if len(x) > 100:\n    x *= 2\n    return x.copy()\nreturn 2 * x');

const specOf = (reference: string): GradeSpec => ({
  slug: 'timed-mutation',
  entry: 'doubled',
  packages: ['numpy'],
  comparison: { kind: 'exact' },
  workers: 1,
  timeoutMs: 20_000,
  timingBudgetMs: 2_000,
  sources: {
    inputs: `def cases(rng, workers):
    yield {"name": "five numbers", "args": (rng.normal(size=5), [1])}


def timed(rng, workers):
    return (rng.normal(size=20_000), [1])
`,
    reference,
    baseline: PURE,
  },
});

const grade = (submission: string, reference: string): Promise<Verdict> =>
  coordinator.grade({ spec: specOf(reference), submission, workers: 1, seed: 7 }, () => undefined);

test('a program that works in place above the size of the cases is told so, by the name of the argument', async () => {
  const { kind, cases } = await grade(ABOVE, PURE);
  expect(kind).toBe('wrong-output');
  expect(cases.map((one) => one.kind)).toEqual(['passed', 'wrong-output']);
  expect(cases[1]?.name).toBe('the timed runs');
  expect(cases[1]?.message).toMatch(
    /^The argument x was changed by the function: work on a copy and leave the input as it was\. Given: x = array float64 \(20000,\): \[-?\d.*, log = \[1\]\.$/,
  );
});

test('a program that leaves its timed inputs alone passes', async () => {
  expect((await grade(PURE, PURE)).kind).toBe('passed');
});

test.each([IN_PLACE, PURE])(
  'what the reference works on in place may be changed, or not: %#',
  async (submission) => {
    expect((await grade(submission, IN_PLACE)).kind).toBe('passed');
  },
);

test('what the reference leaves alone may not be changed beside what it works on in place', async () => {
  const more = await grade(program('if len(x) > 100:\n    log.append(1)\nx *= 2\nreturn x.copy()'), IN_PLACE);
  expect(more).toMatchObject({ kind: 'wrong-output' });
  expect(more.message).toContain('The argument log was changed');
});
