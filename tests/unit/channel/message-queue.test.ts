import { expect, test } from 'vitest';
import { isReady } from '../../../lib/channel/is-ready';
import {
  clearQueue,
  closeEndsOf,
  createQueue,
  hasNoReader,
  hasNoWriter,
  messageCount,
  sendMessage,
  setEnd,
  takeMessage,
} from '../../../lib/channel/message-queue';
import { SharedHeap } from '../../../lib/channel/shared-heap';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.slice());
const bytes = (of: string): Uint8Array => new TextEncoder().encode(of);

test('messages come out in the order in which they went in, with their sender', () => {
  const heap = SharedHeap.create(1 << 22);
  const queue = createQueue(heap);
  for (const [word, sender] of [
    ['one', 7],
    ['', 8],
    ['three', 7],
  ] as const) {
    sendMessage(heap, queue, bytes(word), sender);
  }
  expect(messageCount(heap, queue)).toBe(3);
  const taken = [1, 2, 3].map(() => takeMessage(heap, queue));
  expect(taken.map((message) => message && [text(message.bytes), message.sender])).toEqual([
    ['one', 7],
    ['', 8],
    ['three', 7],
  ]);
  expect(takeMessage(heap, queue)).toBeUndefined();
});

test('an end that is on its way to another process keeps the queue open', () => {
  const heap = SharedHeap.create(1 << 22);
  const queue = createQueue(heap);
  setEnd(heap, queue, 'writer', 0, true);
  setEnd(heap, queue, 'reader', 1, true);
  expect([hasNoWriter(heap, queue), hasNoReader(heap, queue)]).toEqual([false, false]);
  closeEndsOf(heap, 0);
  expect([hasNoWriter(heap, queue), hasNoReader(heap, queue)]).toEqual([true, false]);
  expect(isReady(heap, queue)).toBe(true);
});

test('clearing drops what nobody has taken', () => {
  const heap = SharedHeap.create(1 << 22);
  const queue = createQueue(heap);
  setEnd(heap, queue, 'writer', 0, true);
  for (const word of ['a', 'b']) sendMessage(heap, queue, bytes(word), 1);
  expect(clearQueue(heap, queue)).toBe(2);
  expect([messageCount(heap, queue), isReady(heap, queue)]).toEqual([0, false]);
});
