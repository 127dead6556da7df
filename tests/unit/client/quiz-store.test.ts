import { expect, test } from 'vitest';
import { parseQuiz, sectionResults, sectionToStartAt } from '../../../lib/client/quiz-store';

const keys = [
  { id: 'a', teaches: 'one/first', correct: 0 },
  { id: 'b', teaches: 'one/first', correct: 1 },
  { id: 'c', teaches: 'two/second', correct: 2 },
];

test('a section is counted by the answers that it teaches, and names what was missed once', () => {
  expect(sectionResults(keys, { a: 1, b: -1, c: 2 })).toEqual([
    { track: 'one', right: 0, total: 2, missed: ['one/first'] },
    { track: 'two', right: 1, total: 1, missed: [] },
  ]);
});

test('the section to start at is the first with anything missed; none when nothing was', () => {
  expect(sectionToStartAt(sectionResults(keys, { a: 0, b: 1, c: 0 }))).toBe('two');
  expect(sectionToStartAt(sectionResults(keys, { a: 0, b: 1, c: 2 }))).toBeUndefined();
  expect(sectionToStartAt(sectionResults(keys, {}))).toBe('one');
});

test('stored answers of another version or shape count as none', () => {
  const empty = { version: 1, answers: {} };
  expect(parseQuiz('{"version":2,"answers":{}}')).toEqual(empty);
  expect(parseQuiz('{"version":1,"answers":{"a":9}}')).toEqual(empty);
  expect(parseQuiz('{"version":1,"answers":{"a":-1}}')).toEqual({ version: 1, answers: { a: -1 } });
});
