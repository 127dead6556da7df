import { describe, expect, test } from 'vitest';
import { findDependencyCycle } from '../../../lib/content/find-dependency-cycle';

describe('a circle of prerequisites', () => {
  test('is named from where it closes', () => {
    const graph = new Map([
      ['start', ['a']],
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(findDependencyCycle(graph)).toEqual(['a', 'b', 'c', 'a']);
  });

  test('may be an item that requires itself', () => {
    expect(findDependencyCycle(new Map([['a', ['a']]]))).toEqual(['a', 'a']);
  });

  test('is not two ways to the same item', () => {
    const graph = new Map([
      ['d', ['b', 'c']],
      ['b', ['a']],
      ['c', ['a']],
      ['a', []],
    ]);
    expect(findDependencyCycle(graph)).toBeNull();
  });
});
