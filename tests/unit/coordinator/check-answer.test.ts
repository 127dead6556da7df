import { expect, test } from 'vitest';
import { checkAnswer } from '../../../workers/coordinator/grading/check-answer';

const values = (root: unknown, buffers: unknown = []): unknown => ({
  kind: 'values',
  values: [{ root, buffers }],
});
const array = (rest: object): object => ({
  kind: 'array',
  dtype: 'float64',
  shape: [2],
  isScalar: false,
  buffer: 0,
  ...rest,
});
const sixteenBytes = [new Uint8Array(16)];

test('values that Python packed come through as they are', () => {
  const tree = {
    kind: 'dict',
    entries: [
      [{ kind: 'str', value: 'a' }, array({})],
      [
        { kind: 'int', value: '-0xff' },
        { kind: 'tuple', items: [{ kind: 'float', value: 'nan' }] },
      ],
    ],
  };
  expect(checkAnswer(values(tree, sixteenBytes), 'collect')).toEqual(values(tree, sixteenBytes));
});

test.each([
  ['nothing', null],
  ['a number', 17],
  ['no kind', {}],
  ['values that are no list', { kind: 'values', values: 'none' }],
  ['a value without buffers', { kind: 'values', values: [{ root: { kind: 'none' } }] }],
  ['a buffer that is no bytes', values({ kind: 'none' }, ['bytes'])],
  ['a node of unknown kind', values({ kind: 'function' })],
  ['a list without items', values({ kind: 'list', items: { length: 1e9 } })],
  ['a dict entry without value', values({ kind: 'dict', entries: [[{ kind: 'none' }]] })],
  ['an integer that is none', values({ kind: 'int', value: '1; import os' })],
  ['object pointers', values(array({ dtype: 'object' }), sixteenBytes)],
  ['a dtype named like a property of every object', values(array({ dtype: 'constructor' }), sixteenBytes)],
  ['more elements than bytes', values(array({ shape: [3] }), sixteenBytes)],
  ['a negative extent', values(array({ shape: [-2] }), sixteenBytes)],
  ['a buffer named like a property of every list', values({ kind: 'bytes', buffer: 'length' })],
  ['a dtype that only turns into a text', values(array({ dtype: ['float64'] }), sixteenBytes)],
  ['a buffer that is not there', values(array({ buffer: 1 }), sixteenBytes)],
  [
    'a picture with too few pixels',
    {
      kind: 'picture',
      picture: { width: 2, height: 2, frames: [new Uint8Array(4)], frameMs: 1, caption: '' },
    },
  ],
])('%s is an exception of the program', (_, answer) => {
  expect(checkAnswer(answer, 'picture')).toEqual({
    kind: 'failed',
    failure: {
      type: 'SystemError',
      message: 'The program answered the grader with something that is no data.',
    },
  });
});

test('a tree nested without end is refused, not followed', () => {
  let root: unknown = { kind: 'none' };
  for (let depth = 0; depth < 100_000; depth++) root = { kind: 'list', items: [root] };
  expect(checkAnswer(values(root), 'collect').kind).toBe('failed');
});

test('of a failure only texts of bearable length are kept', () => {
  const failure = { type: 'x'.repeat(1e6), message: ['no text'], place: { line: {} }, traceback: 5 };
  expect(checkAnswer({ kind: 'failed', failure }, 'invoke')).toEqual({
    kind: 'failed',
    failure: { type: 'x'.repeat(100), message: 'The program failed without saying why.' },
  });
});

test('a picture answers the call that asks for one, and no other', () => {
  const picture = { width: 1, height: 1, frames: [new Uint8Array(4)], frameMs: 1, caption: '' };
  expect(checkAnswer({ kind: 'picture', picture }, 'picture').kind).toBe('picture');
  expect(checkAnswer({ kind: 'picture', picture }, 'collect').kind).toBe('failed');
});
