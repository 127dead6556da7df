import { beforeEach, describe, expect, test } from 'vitest';
import {
  answerQuiz,
  finishQuiz,
  parseQuiz,
  quizStore,
  sectionResults,
  sectionToStartAt,
  startQuiz,
} from '../../../lib/client/quiz-store';
import { MemoryStorage } from './memory-storage';

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
  expect(parseQuiz('{"version":2,"answers":{}}')).toBeUndefined();
  expect(parseQuiz('{"version":1,"answers":{"a":9}}')).toBeUndefined();
  expect(parseQuiz('{"version":1,"answers":{"a":-1}}')).toEqual({ version: 1, answers: { a: -1 } });
});

describe('the stored quiz', () => {
  const KEY = 'forkjoin.entry-quiz';
  let disk: MemoryStorage;
  beforeEach(() => {
    disk = new MemoryStorage();
    Object.assign(globalThis, { window: Object.assign(new EventTarget(), { localStorage: disk }) });
    startQuiz();
  });

  test('keeps what another tab answered since this one read it, its first answer too', () => {
    answerQuiz('a', 0);
    disk.setItem(KEY, '{"version":1,"answers":{"a":0,"b":1}}');
    answerQuiz('c', 2);
    answerQuiz('b', 2);
    expect(quizStore.getState().answers).toEqual({ a: 0, b: 1, c: 2 });
    disk.setItem(KEY, '{"version":1,"answers":{"a":0,"b":1,"c":2,"d":1}}');
    finishQuiz();
    expect(parseQuiz(disk.getItem(KEY) ?? '')?.answers).toEqual({ a: 0, b: 1, c: 2, d: 1 });
  });

  test('is set aside where it cannot be read, and not overwritten', () => {
    disk.setItem(KEY, '{"version":2');
    answerQuiz('a', 0);
    expect(disk.getItem('forkjoin.damaged/entry-quiz')).toBe('{"version":2');
    expect(disk.getItem(KEY)).toBe('{"version":1,"answers":{"a":0}}');
  });
});
