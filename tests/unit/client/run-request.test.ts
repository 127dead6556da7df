import { describe, expect, test } from 'vitest';
import { interpretersFor, runRequest } from '../../../lib/client/run-request';

describe('interpretersFor', () => {
  test.each([
    ['a serial program', 'import numpy as np\n# runs concurrently elsewhere\n', 1],
    ['a pool', 'from multiprocessing import Pool\n', 5],
    ['an executor', 'import concurrent.futures as cf\n', 5],
    ['processes in a string', '__import__("multiprocessing")\n', 5],
  ])('%s', (_name, code, interpreters) => {
    expect(interpretersFor([code], 4)).toBe(interpreters);
  });
});

test('a file beside the program may be the one that starts processes', () => {
  const files = [{ path: 'helpers.py', data: 'import multiprocessing\n' }];
  expect(runRequest({ code: 'import helpers\n', workers: 2, files }).needs.interpreters).toBe(3);
});

test('ranks each have an interpreter, whatever the program says', () => {
  expect(runRequest({ code: 'print(1)\n', workers: 1, ranks: 4 }).needs.interpreters).toBe(5);
});
