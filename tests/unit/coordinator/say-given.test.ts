import { expect, test } from 'vitest';
import type { GradeSpec } from '../../../lib/protocol/grade';
import { joinSentences, sayGiven, sayGivenTimed } from '../../../workers/coordinator/grading/say-given';
import { array, int, tuple, wire } from '../grading/wire';

const spec: GradeSpec = {
  slug: 'given',
  entry: 'work',
  packages: [],
  comparison: { kind: 'exact' },
  workers: 1,
  timeoutMs: 1_000,
  timingBudgetMs: 1_000,
  sources: { inputs: '', reference: 'def work(x, n):\n    return x\n', baseline: '' },
};
const args = wire(tuple(array('float64', [2], [0.5, 1]), int(3)));

test('what a case was given is said with the names of the parameters', () => {
  expect(sayGiven(spec, { args, isHidden: false })).toBe('Given: x = array float64 (2,): [0.5, 1.0], n = 3.');
});

test('the input of a hidden case is not said', () => {
  expect(sayGiven(spec, { args, isHidden: true })).toBe('Its input is not shown.');
});

test('of several timed calls, what the first was given', () => {
  expect(sayGivenTimed(spec, [args])).toBe(sayGiven(spec, { args, isHidden: false }));
  expect(sayGivenTimed(spec, [args, args])).toBe(
    'The first of 2 calls was given: x = array float64 (2,): [0.5, 1.0], n = 3.',
  );
});

test('sentences are joined, those that lack a full stop get one', () => {
  expect(joinSentences('list index out of range', undefined, '', 'Given: 1.')).toBe(
    'list index out of range. Given: 1.',
  );
  expect(joinSentences('Why?', 'Given: 1.')).toBe('Why? Given: 1.');
  expect(joinSentences('list index out of range', undefined)).toBe('list index out of range');
});
