import { expect, test } from 'vitest';
import { readCaseMessage } from '../../../components/workbench/read-case-message';

test('a difference is taken apart into where, expected, got and given', () => {
  expect(
    readCaseMessage(
      'At result[1]: First difference at index (0, 2): expected 3.5, got -0.25. 2 of 6 elements differ. Given: (array float64 (2, 3): [[1.0, ...], ...], 2).',
    ),
  ).toEqual({
    expected: '3.5',
    got: '-0.25',
    where: 'result[1], index (0, 2)',
    more: '2 of 6 elements differ.',
    given: '(array float64 (2, 3): [[1.0, ...], ...], 2)',
  });
  expect(
    readCaseMessage('Expected list of 3, got None. Does the function end in a return statement?'),
  ).toEqual({
    expected: 'list of 3',
    got: 'None',
    where: undefined,
    more: 'Does the function end in a return statement?',
    given: undefined,
  });
});

test('a likely cause follows the difference, and named arguments are what was given', () => {
  expect(
    readCaseMessage('Expected 5, got 3. Likely cause: The first is taken. Given: values = [3, 4, 5], n = 2.'),
  ).toEqual({
    expected: '5',
    got: '3',
    where: undefined,
    more: 'Likely cause: The first is taken.',
    given: 'values = [3, 4, 5], n = 2',
  });
});

test('other messages are left alone', () => {
  expect(readCaseMessage('ZeroDivisionError: division by zero (line 3: return 1 / 0)')).toBeUndefined();
});
