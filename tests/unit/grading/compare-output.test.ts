import { describe, expect, it } from 'vitest';
import { compareOutput } from '../../../lib/grading/compare-output';
import { seededRandom } from '../../../lib/util/seeded-random';
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
  type Wired,
} from './wire';

const exact = { kind: 'exact' } as const;
const close = { kind: 'close', rtol: 1e-6, atol: 1e-12 } as const;
const unordered = { kind: 'unordered' } as const;
const text = { kind: 'text' } as const;
type Way = Parameters<typeof compareOutput>[2];

const same = { kind: 'same' };
const different = (where: string, message: string) => ({ kind: 'different', where, message });
const compare = (expected: Wired, got: Wired, way: Way) => compareOutput(wire(expected), wire(got), way);

describe('numbers', () => {
  it.each<[string, Wired, Wired, Way]>([
    ['a Python int and a NumPy int32 scalar', int(5), scalar('int32', 5), exact],
    ['an int64 and an int32 scalar', scalar('int64', 5), scalar('int32', 5), exact],
    ['a Python float and a NumPy float64 scalar', float('0.5'), scalar('float64', 0.5), exact],
    ['nan and nan', float('nan'), scalar('float64', Number.NaN), exact],
    ['-0.0 and 0.0 where closeness is asked for', float('0.0'), float('-0.0'), close],
    ['an int where a float is expected, closely', float('2.0'), int(2), close],
    ['infinities of one sign', float('inf'), float('inf'), close],
    ['floats within the relative tolerance', float('1000000.0'), float('1000000.9'), close],
    ['complex numbers within the tolerance', complex('1.0', '1.0'), complex('1.0', '1.0000001'), close],
    ['bools', bool(true), scalar('bool', 1), exact],
    ['integers beyond 2^53', int(2n ** 80n), int(2n ** 80n), exact],
  ])('%s are the same', (_, expected, got, way) => {
    expect(compare(expected, got, way)).toEqual(same);
  });

  it.each<[string, Wired, Wired, Way, string]>([
    ['a value', float('1.5'), float('1.7'), close, 'Expected 1.5, got 1.7.'],
    ['enough digits to see it', float('1.00000001'), float('1.0'), exact, 'Expected 1.00000001, got 1.0.'],
    [
      'the sign of zero',
      float('0.0'),
      float('-0.0'),
      exact,
      'Expected 0.0, got -0.0. The sign of zero differs.',
    ],
    ['nan', float('1.0'), float('nan'), close, 'Expected 1.0, got nan.'],
    ['a float for an integer', int(5), float('5.0'), close, 'Expected an integer, got a float: 5.0 (float).'],
    ['an integer for a bool', bool(true), int(1), close, 'Expected a bool, got an integer: 1 (int).'],
    ['text for a number', int(5), str('5'), exact, "Expected an integer, got text: '5' (str)."],
    [
      'single precision, exactly',
      float('0.5'),
      scalar('float32', 0.5),
      exact,
      'Expected a float64, got a float32.',
    ],
    [
      'single precision as a likely cause',
      float('0.1'),
      scalar('float32', 0.2),
      close,
      'Expected 0.1, got 0.2. The result is float32 where float64 is expected, which may be the cause.',
    ],
    [
      'large integers',
      int(2n ** 80n),
      int(2n ** 80n + 1n),
      exact,
      `Expected ${2n ** 80n}, got ${2n ** 80n + 1n}.`,
    ],
    [
      'a missing return',
      int(5),
      none,
      exact,
      'Expected int, got None. Does the function end in a return statement?',
    ],
  ])('%s is named', (_, expected, got, way, message) => {
    expect(compare(expected, got, way)).toEqual(different('result', message));
  });
});

describe('arrays', () => {
  it('names the first differing index, both values, the count and the largest difference', () => {
    const expected = array('float64', [2, 3], [0, 1, 2, 3, 4, 5]);
    const got = array('float64', [2, 3], [0, 1, 2, 3.5, 4, 7]);
    expect(compare(expected, got, close)).toEqual(
      different(
        'result[1, 0]',
        'First difference at index (1, 0): expected 3.0, got 3.5. 2 of 6 elements differ, by at most 2.0.',
      ),
    );
  });

  it('names a shape that differs before any value', () => {
    expect(compare(array('float64', [3], [1, 2, 3]), array('float64', [3, 1], [1, 2, 3]), close)).toEqual(
      different('result', 'Expected shape (3,), got shape (3, 1).'),
    );
  });

  it('takes integers of any width but not floats for integers', () => {
    const expected = array('int64', [2], [1, 2]);
    expect(compare(expected, array('int32', [2], [1, 2]), exact)).toEqual(same);
    expect(compare(expected, array('float64', [2], [1, 2]), close)).toEqual(
      different('result', 'Expected dtype int64, got dtype float64.'),
    );
  });

  it('judges float32 by its values with a tolerance, and by its dtype exactly', () => {
    const expected = array('float64', [2], [0.5, 0.25]);
    const got = array('float32', [2], [0.5, 0.25]);
    expect(compare(expected, got, close)).toEqual(same);
    expect(compare(expected, got, exact)).toEqual(
      different('result', 'Expected dtype float64, got dtype float32.'),
    );
  });

  it('names float32 as the likely cause of values that miss the tolerance', () => {
    const expected = array('float64', [1], [0.1]);
    const got = array('float32', [1], [0.1]);
    expect(compare(expected, got, { kind: 'close', rtol: 1e-12, atol: 0 })).toEqual(
      different(
        'result[0]',
        'First difference at index (0,): expected 0.1, got 0.1000000015. 1 of 1 elements differs, by at most 1.49e-9. ' +
          'The result is float32 where float64 is expected, which may be the cause.',
      ),
    );
  });

  it('tells -0.0 from 0.0 only when exact', () => {
    const [zero, minus] = [array('float64', [1], [0]), array('float64', [1], [-0])];
    expect(compare(zero, minus, close)).toEqual(same);
    expect(compare(zero, minus, exact)).toEqual(
      different(
        'result[0]',
        'First difference at index (0,): expected 0.0, got -0.0. The sign of zero differs. 1 of 1 elements differs.',
      ),
    );
  });

  it('takes nan for nan and says so where only one side is nan', () => {
    const expected = array('float64', [2], [Number.NaN, 1]);
    expect(compare(expected, array('float64', [2], [Number.NaN, 1]), exact)).toEqual(same);
    expect(compare(expected, array('float64', [2], [0, 1]), close)).toEqual(
      different(
        'result[0]',
        'First difference at index (0,): expected nan, got 0.0. 1 of 2 elements differs, some of them nan or infinite.',
      ),
    );
  });

  it('asks for an array where a list came', () => {
    expect(compare(array('float64', [2], [1, 2]), list(float('1.0'), float('2.0')), close)).toEqual(
      different('result', 'Expected array float64 (2,), got list of 2: [1.0, 2.0]. Return a NumPy array.'),
    );
  });

  it('refuses an array whose bytes do not fit its shape', () => {
    const got = {
      root: { kind: 'array', dtype: 'float64', shape: [4], isScalar: false, buffer: 0 } as const,
      buffers: [new Uint8Array(8)],
    };
    expect(compareOutput(wire(array('float64', [4], [1, 2, 3, 4])), got, close)).toEqual(
      different('result', 'The array cannot be read.'),
    );
  });

  it('compares empty arrays by shape and dtype', () => {
    expect(compare(array('float64', [0, 3], []), array('float64', [0, 3], []), exact)).toEqual(same);
    expect(compare(array('float64', [0], []), array('int32', [0], []), close)).toEqual(
      different('result', 'Expected dtype float64, got dtype int32.'),
    );
  });

  it('finds a single planted error wherever it lies', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 200; round += 1) {
      const shape = [1 + random.nextInt(4), 1 + random.nextInt(4), 1 + random.nextInt(4)];
      const size = shape.reduce((product, extent) => product * extent, 1);
      const values = Array.from({ length: size }, () => random.next() - 0.5);
      const at = random.nextInt(size);
      const wrong = values.map((value, index) => (index === at ? value + 1e-3 : value));
      const [rows, columns] = [shape[1] ?? 1, shape[2] ?? 1];
      const index = [Math.floor(at / (rows * columns)), Math.floor(at / columns) % rows, at % columns];
      const [left, right] = [array('float64', shape, values), array('float64', shape, wrong)];
      expect(compare(left, left, exact)).toEqual(same);
      expect(compare(left, right, close)).toMatchObject({
        kind: 'different',
        where: `result[${index.join(', ')}]`,
      });
    }
  });
});

describe('containers', () => {
  it('names the path to what differs', () => {
    const make = (value: number) => dict([str('forces'), tuple(int(1), array('float64', [2], [1, value]))]);
    expect(compare(make(2), make(3), close)).toEqual(
      different(
        "result['forces'][1][1]",
        "At result['forces'][1]: First difference at index (1,): expected 2.0, got 3.0. 1 of 2 elements differs, by at most 1.0.",
      ),
    );
  });

  it('takes a list for a tuple when closeness is asked for, not when exact', () => {
    const [left, right] = [tuple(int(1), int(2)), list(int(1), int(2))];
    expect(compare(left, right, close)).toEqual(same);
    expect(compare(left, right, exact)).toEqual(
      different('result', 'Expected tuple of 2, got list of 2: [1, 2].'),
    );
  });

  it('names lengths, missing keys and keys too many', () => {
    expect(compare(list(int(1)), list(), exact)).toEqual(different('result', 'Expected 1 items, got 0.'));
    const one = dict([str('a'), int(1)]);
    const two = dict([str('b'), int(2)], [str('a'), int(1)]);
    expect(compare(two, one, exact)).toEqual(different('result', "The key 'b' is missing."));
    expect(compare(one, two, exact)).toEqual(different('result', "There is a key too many: 'b'."));
  });

  it('compares sets and dicts without order', () => {
    expect(compare(set(int(1), int(2)), set(int(2), scalar('int32', 1)), exact)).toEqual(same);
    const entries = [
      [str('a'), int(1)],
      [str('b'), int(2)],
    ] as const;
    expect(compare(dict(...entries), dict(...entries.toReversed()), exact)).toEqual(same);
  });

  it('never accepts what is not data, even where the reference returned the same', () => {
    expect(compare(list(opaque('Sly')), list(opaque('Sly')), exact)).toEqual(
      different(
        'result[0]',
        'At result[0]: Got an object of type Sly. The function must return data: numbers, text, lists, dicts or NumPy arrays.',
      ),
    );
  });

  it('survives a result nested deeper than the stack', () => {
    let deep: Wired = opaque('Sly');
    const root = { kind: 'list', items: [] as unknown[] };
    let inner = root;
    for (let depth = 0; depth < 200_000; depth += 1) {
      const next = { kind: 'list', items: [] as unknown[] };
      inner.items.push(next);
      inner = next;
    }
    deep = { node: () => root as never };
    for (const way of [exact, close, unordered, text]) {
      expect(compare(list(int(1)), deep, way).kind).toBe('different');
    }
  });
});

describe('integers over 4,300 digits, which come as hexadecimal digits', () => {
  const hex = (value: bigint): Wired => ({
    node: () => ({
      kind: 'int',
      value: `${value < 0n ? '-' : ''}0x${(value < 0n ? -value : value).toString(16)}`,
    }),
  });
  const large = 1n << 20_000n;

  it.each([exact, unordered])('are compared as numbers: %j', (way) => {
    expect(compare(hex(large), hex(large), way)).toEqual(same);
    expect(compare(hex(-large), hex(-large), way)).toEqual(same);
    expect(compare(list(hex(large)), list(hex(large + 1n)), way).kind).toBe('different');
    expect(compare(list(hex(large)), list(hex(-large)), way).kind).toBe('different');
  });
});
