import { expect, test } from 'vitest';
import {
  answerData,
  answerText,
  awaitAnswer,
  createAnswerBuffer,
  putAnswer,
  putLastAnswer,
} from '../../../lib/channel/answer-cell';

test('an answer is there with its text and data once its number is', () => {
  const buffer = createAnswerBuffer();
  expect(awaitAnswer(buffer, 1, 0)).toBe(false);
  putAnswer(buffer, 1, '{"name":"ä"}', new Uint8Array([1, 2, 3]));
  expect(awaitAnswer(buffer, 1, 0)).toBe(true);
  expect(answerText(buffer)).toBe('{"name":"ä"}');
  expect([...answerData(buffer)]).toEqual([1, 2, 3]);
});

test('an answer larger than the buffer makes it grow', () => {
  const buffer = createAnswerBuffer();
  const before = buffer.byteLength;
  const data = new Uint8Array(before * 3).fill(7);
  putAnswer(buffer, 1, '{}', data);
  expect(buffer.byteLength).toBeGreaterThan(before);
  expect(answerData(buffer).every((byte) => byte === 7)).toBe(true);
  expect(answerData(buffer).byteLength).toBe(data.byteLength);
});

test('an answer to an earlier request does not end the wait for a later one', () => {
  const buffer = createAnswerBuffer();
  putAnswer(buffer, 1, '{}', new Uint8Array(0));
  expect(awaitAnswer(buffer, 2, 0)).toBe(false);
});

test('the last answer ends every wait, of requests that were not made yet too', () => {
  const buffer = createAnswerBuffer();
  putLastAnswer(buffer, '{"error":"lost"}');
  expect([awaitAnswer(buffer, 1, 0), awaitAnswer(buffer, 2, 0)]).toEqual([true, true]);
  expect(answerText(buffer)).toBe('{"error":"lost"}');
  expect(answerData(buffer).byteLength).toBe(0);
});
