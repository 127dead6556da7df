import { describe, expect, it } from 'vitest';
import { compareOutput } from '../../../lib/grading/compare-output';
import { seededRandom } from '../../../lib/util/seeded-random';
import { array, int, list, str, tuple, wire, type Wired } from './wire';

const unordered = { kind: 'unordered' } as const;
const text = { kind: 'text' } as const;
type Way = Parameters<typeof compareOutput>[2];

const same = { kind: 'same' };
const different = (where: string, message: string) => ({ kind: 'different', where, message });
const compare = (expected: Wired, got: Wired, way: Way) => compareOutput(wire(expected), wire(got), way);

describe('unordered', () => {
  it('takes any order of the same items', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 50; round += 1) {
      const items = Array.from({ length: random.nextInt(20) }, () => tuple(int(random.nextInt(5)), str('x')));
      expect(compare(list(...items), list(...random.shuffle(items)), unordered)).toEqual(same);
    }
    expect(compare(array('int64', [3], [1, 2, 2]), array('int32', [3], [2, 1, 2]), unordered)).toEqual(same);
  });

  it('counts how often an item occurs', () => {
    expect(compare(list(int(1), int(1), int(2)), list(int(1), int(2), int(2)), unordered)).toEqual(
      different('result', 'Missing: 1. Too many: 2.'),
    );
    expect(compare(list(int(1)), list(int(1), int(7), int(7)), unordered)).toEqual(
      different('result', 'Expected 1 items, got 3. Too many: 7 (2 times).'),
    );
  });

  it('does not take text that spells a structure for the structure', () => {
    expect(compare(list(tuple(str('1'), str('2'))), list(tuple(str('1, 2'))), unordered).kind).toBe(
      'different',
    );
    expect(compare(list(str('1')), list(int(1)), unordered).kind).toBe('different');
  });
});

describe('text', () => {
  it('ignores blank space at line ends', () => {
    expect(compare(str('a\nb\n'), str('a  \r\nb\n\n'), text)).toEqual(same);
  });

  it('names the line that differs', () => {
    expect(compare(str('a\nb\nc'), str('a\nB\nc'), text)).toEqual(
      different('result, line 2', "At result, line 2: expected 'b', got 'B'."),
    );
    expect(compare(str('a\nb'), str('a'), text)).toEqual(
      different('result, line 2', "At result, line 2: The text ends too early: expected 'b'."),
    );
    expect(compare(str('a'), int(1), text)).toEqual(different('result', 'Expected text, got int: 1.'));
  });
});
