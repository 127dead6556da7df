import { expect, test } from 'vitest';
import { findChallenge } from '../../../cli/find-challenge';
import { coordinatorInit } from '../../../cli/start-coordinator';
import { Yardstick } from '../../../workers/coordinator/grading/yardstick';
import { InterpreterPool } from '../../../workers/coordinator/interpreter-pool';
import { coordinator } from './grade-shipped';

const { spec } = findChallenge('axpy');
const request = { spec, workers: spec.workers, seed: 5 };

const openPool = (): InterpreterPool => new InterpreterPool(coordinatorInit(), () => undefined);

test('a yardstick asks the reference once for each case, and leaves nothing behind', async () => {
  const pool = openPool();
  const yardstick = new Yardstick(pool, request);
  await yardstick.load();
  const [first, second] = await yardstick.cases();
  if (first === undefined || second === undefined) throw new Error('axpy has two cases at least');
  const wanted = await yardstick.wanted(first);
  yardstick.rest();
  expect(pool.liveCount).toBe(1);
  expect(await yardstick.wanted(first)).toBe(wanted);
  expect(pool.liveCount).toBe(1);
  // The reference comes back for a case that it has not seen.
  expect((await yardstick.wanted(second)).output).not.toEqual(wanted.output);
  expect(pool.liveCount).toBe(2);
  yardstick.close();
  expect(pool.liveCount).toBe(0);
});

test('a yardstick is for one challenge, one seed and one number of workers', () => {
  const pool = openPool();
  const yardstick = new Yardstick(pool, request);
  expect(yardstick.fits({ ...request, spec: structuredClone(spec) })).toBe(true);
  expect(yardstick.fits({ ...request, seed: 6 })).toBe(false);
  expect(yardstick.fits({ ...request, workers: 3 })).toBe(false);
  const other = { ...spec, sources: { ...spec.sources, reference: `${spec.sources.reference}\n` } };
  expect(yardstick.fits({ ...request, spec: other })).toBe(false);
  yardstick.close();
});

test('programs graded one after another with a kept yardstick earn what they earn alone', async () => {
  const wrong = 'def axpy(a, x, y):\n    return a * x - y\n';
  const kinds: string[] = [];
  for (const submission of [wrong, 'def axpy(a, x, y):\n    return 1 // 0\n', wrong]) {
    const verdict = await coordinator.grade(
      { ...request, submission, keepsYardstick: kinds.length < 2 },
      () => undefined,
    );
    kinds.push(verdict.kind);
  }
  expect(kinds).toEqual(['wrong-output', 'error', 'wrong-output']);
});

const MOODY_CHECK = `import os


def check(args, output, expected):
    if output[0] == -77:
        os._exit(3)
    return None if output[0] == expected[0] else "The first element is wrong."
`;

test('an output that ends the interpreter of check.py is wrong, and the next one is checked', async () => {
  const moody = {
    ...spec,
    comparison: { kind: 'check' },
    sources: { ...spec.sources, check: MOODY_CHECK },
  } as const;
  const pool = openPool();
  const yardstick = new Yardstick(pool, { ...request, spec: moody });
  await yardstick.load();
  const [first] = await yardstick.cases();
  if (first === undefined) throw new Error('axpy has a case');
  const { output } = await yardstick.wanted(first);
  const ending = { root: { kind: 'list', items: [{ kind: 'int', value: '-77' }] }, buffers: [] } as const;
  const zero = { root: { kind: 'list', items: [{ kind: 'int', value: '0' }] }, buffers: [] } as const;
  const { author } = yardstick;
  expect(await author.check(first.args, ending, output)).toMatch(
    /^The result is nothing that can be checked/,
  );
  expect(await author.check(first.args, zero, output)).toBe('The first element is wrong.');
  expect(await author.check(first.args, output, output)).toBeUndefined();
  yardstick.close();
  expect(pool.liveCount).toBe(0);
});
