import { ringWaiters } from './doorbell';
import { Header, ObjectKind } from './layout';
import { createObject } from './object-number';
import type { SharedHeap } from './shared-heap';

/**
 * An unbounded queue of messages, one direction: what a pipe, a Queue and a pool's task list are made of.
 * `writers` and `readers` are sets of slots that have that end open; `transit` counts ends that were sent to another
 * process and not unpacked yet, so that a parent may close its end before the child has opened its own.
 */
export const QueueField = {
  lock: 4,
  head: 5,
  tail: 6,
  count: 7,
  writers: 8,
  readers: 9,
  transitWriters: 10,
  transitReaders: 11,
  next: 12,
  bytes: 13,
} as const;
const QUEUE_BYTES = 64;

/** A message: next, length in bytes, pid of the sender, clock of the sender or 0; then the bytes. */
const MessageField = { next: 0, length: 1, sender: 2, clock: 3 } as const;
const MESSAGE_HEADER_CELLS = 4;
const MESSAGE_HEADER_BYTES = 16;

export function createQueue(heap: SharedHeap): number {
  const queue = createObject(heap, ObjectKind.queue, QUEUE_BYTES);
  heap.lock(Header.queueListLock);
  heap.store(queue + QueueField.next, heap.load(Header.firstQueue));
  heap.store(Header.firstQueue, queue);
  heap.unlock(Header.queueListLock);
  return queue;
}

/** Appends a copy of `data`; `clock` is what the sender has seen, for race detection. @throws SharedMemoryFull */
export function sendMessage(
  heap: SharedHeap,
  queue: number,
  data: Uint8Array,
  sender: number,
  clock = 0,
): void {
  const message = heap.allocate(MESSAGE_HEADER_BYTES + data.byteLength);
  heap.store(message + MessageField.length, data.byteLength);
  heap.store(message + MessageField.sender, sender);
  heap.store(message + MessageField.clock, clock);
  heap.view(message + MESSAGE_HEADER_CELLS, data.byteLength).set(data);
  heap.lock(queue + QueueField.lock);
  const tail = heap.load(queue + QueueField.tail);
  if (tail === 0) heap.store(queue + QueueField.head, message);
  else heap.store(tail + MessageField.next, message);
  heap.store(queue + QueueField.tail, message);
  Atomics.add(heap.cells, queue + QueueField.count, 1);
  Atomics.add(heap.cells, queue + QueueField.bytes, data.byteLength);
  heap.unlock(queue + QueueField.lock);
  Atomics.add(heap.cells, Header.countMessages, 1);
  Atomics.add(heap.cells, Header.countBytesLow, data.byteLength);
  ringWaiters(heap, queue);
}

/** A message taken from its queue. `release` must be called once the bytes were copied. */
export interface TakenMessage {
  readonly address: number;
  readonly sender: number;
  readonly clock: number;
  readonly bytes: Uint8Array<SharedArrayBuffer>;
}

/** Takes the oldest message, or undefined when there is none. */
export function takeMessage(heap: SharedHeap, queue: number): TakenMessage | undefined {
  if (heap.load(queue + QueueField.count) === 0) return undefined;
  heap.lock(queue + QueueField.lock);
  const message = heap.load(queue + QueueField.head);
  if (message === 0) {
    heap.unlock(queue + QueueField.lock);
    return undefined;
  }
  const next = heap.load(message + MessageField.next);
  heap.store(queue + QueueField.head, next);
  if (next === 0) heap.store(queue + QueueField.tail, 0);
  const length = heap.load(message + MessageField.length);
  Atomics.sub(heap.cells, queue + QueueField.count, 1);
  Atomics.sub(heap.cells, queue + QueueField.bytes, length);
  heap.unlock(queue + QueueField.lock);
  return {
    address: message,
    sender: heap.load(message + MessageField.sender),
    clock: heap.load(message + MessageField.clock),
    bytes: heap.view(message + MESSAGE_HEADER_CELLS, length),
  };
}

/** Drops all messages of a queue; returns how many there were. */
export function clearQueue(heap: SharedHeap, queue: number): number {
  let dropped = 0;
  for (let taken = takeMessage(heap, queue); taken !== undefined; taken = takeMessage(heap, queue)) {
    heap.free(taken.address);
    dropped += 1;
  }
  return dropped;
}

export const messageCount = (heap: SharedHeap, queue: number): number => heap.load(queue + QueueField.count);

/** True when nobody can send to the queue any more: a reader of an empty queue gets EOFError. */
export const hasNoWriter = (heap: SharedHeap, queue: number): boolean =>
  heap.load(queue + QueueField.writers) === 0 && heap.load(queue + QueueField.transitWriters) === 0;

/** True when nobody can receive any more: a sender gets BrokenPipeError. */
export const hasNoReader = (heap: SharedHeap, queue: number): boolean =>
  heap.load(queue + QueueField.readers) === 0 && heap.load(queue + QueueField.transitReaders) === 0;

/** Opens (`isOpen`) or closes one end of the queue for a slot; closing wakes whoever must see the end. */
export function setEnd(
  heap: SharedHeap,
  queue: number,
  end: 'writer' | 'reader',
  slot: number,
  isOpen: boolean,
): void {
  heap.reach(queue + QUEUE_BYTES / 4);
  const cell = queue + (end === 'writer' ? QueueField.writers : QueueField.readers);
  if (isOpen) Atomics.or(heap.cells, cell, 1 << slot);
  else if ((Atomics.and(heap.cells, cell, ~(1 << slot)) & (1 << slot)) !== 0) ringWaiters(heap, queue);
}

/** Closes what a dead process had open. */
export function closeEndsOf(heap: SharedHeap, slot: number): void {
  // Bounded by what the memory can hold: the program can write to the list.
  let left = heap.cells.length / (QUEUE_BYTES / 4);
  for (let queue = heap.load(Header.firstQueue); queue !== 0; queue = heap.load(queue + QueueField.next)) {
    if (--left < 0) throw new Error('the list of queues has no end');
    setEnd(heap, queue, 'writer', slot, false);
    setEnd(heap, queue, 'reader', slot, false);
  }
}
