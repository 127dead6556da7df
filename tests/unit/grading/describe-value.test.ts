import { describe, expect, it } from 'vitest';
import { describeArguments, describeValue } from '../../../lib/grading/describe-value';
import { detectMutation } from '../../../lib/grading/detect-mutation';
import {
  array,
  bool,
  complex,
  dict,
  float,
  int,
  list,
  none,
  opaque,
  scalar,
  set,
  str,
  tuple,
  wire,
} from './wire';

describe('describeValue', () => {
  it.each([
    [none, 'None'],
    [bool(true), 'True'],
    [int(12345678901234567890n), '12345678901234567890'],
    [float('0.1'), '0.1'],
    [float('-0.0'), '-0.0'],
    [float('1e+300'), '1e+300'],
    [complex('1.0', '-2.0'), '(1.0-2.0j)'],
    [str("it's\n"), "'it\\'s\\n'"],
    [tuple(int(1)), '(1,)'],
    [set(), 'set()'],
    [dict([str('a'), list(int(1), int(2))]), "{'a': [1, 2]}"],
    [scalar('float32', 0.5), '0.5'],
    [opaque('generator'), 'generator'],
    [array('float64', [0, 3], []), 'array float64 (0, 3): empty'],
    [array('int32', [2, 2], [1, 2, 3, 4]), 'array int32 (2, 2): [[1, 2], [3, 4]]'],
  ])('writes a value as Python would: %#', (value, text) => {
    expect(describeValue(wire(value))).toBe(text);
  });

  it('shortens what is long', () => {
    const values = Array.from({ length: 1_000 }, (_, index) => index / 10);
    expect(describeValue(wire(array('float64', [10, 100], values)), 60)).toBe(
      'array float64 (10, 100): [[0.0, 0.1, 0.2, 0.3, ...], ...]',
    );
    for (const limit of [10, 30, 80, 200]) {
      expect(
        describeValue(wire(list(...values.map((value) => int(value * 10)))), limit).length,
      ).toBeLessThanOrEqual(limit);
    }
  });
});

describe('describeArguments', () => {
  const long = Array.from({ length: 1_000 }, (_, index) => index / 10);

  it('names each argument and leaves room for the last', () => {
    const args = wire(tuple(float('2.0'), array('float64', [1_000], long), array('float64', [1], [0.5])));
    expect(describeArguments(args, ['a', 'x', 'y'], 160)).toBe(
      'a = 2.0, x = array float64 (1000,): [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, ...], y = array float64 (1,): [0.5]',
    );
  });

  it('writes a tuple where not every argument has a name, or there is none', () => {
    expect(describeArguments(wire(tuple(int(1), int(2))), ['a'], 80)).toBe('(1, 2)');
    expect(describeArguments(wire(tuple()), [], 80)).toBe('()');
  });

  it('is bounded by a share for each, however many there are', () => {
    const names = Array.from({ length: 20 }, (_, index) => `name${index}`);
    const args = wire(tuple(...names.map(() => array('float64', [1_000], long))));
    expect(describeArguments(args, names, 160).length).toBeLessThanOrEqual(20 * 45);
  });
});

describe('detectMutation', () => {
  const before = wire(tuple(array('float64', [2], [Number.NaN, 2]), int(3)));

  it('finds inputs unchanged, nan included', () => {
    expect(detectMutation(before, wire(tuple(array('float64', [2], [Number.NaN, 2]), int(3))))).toEqual({
      kind: 'unchanged',
    });
  });

  it('names the argument that was changed', () => {
    const after = wire(tuple(array('float64', [2], [Number.NaN, 5]), int(3)));
    expect(detectMutation(before, after, { names: ['x', 'n'] })).toEqual({
      kind: 'changed',
      message: 'The argument x was changed by the function: work on a copy and leave the input as it was.',
    });
  });

  it('lets an argument be changed that the reference changes too, and no other', () => {
    const reference = wire(tuple(array('float64', [2], [1, 1]), int(3)));
    const first = wire(tuple(array('float64', [2], [7, 7]), int(3)));
    const both = wire(tuple(array('float64', [2], [1, 1]), int(4)));
    expect(detectMutation(before, first, { reference }).kind).toBe('unchanged');
    expect(detectMutation(before, both, { reference })).toMatchObject({
      message: expect.stringContaining('The argument number 2 was changed') as string,
    });
  });
});
