import { expect, test } from 'vitest';
import { Slot, SlotState } from '../../../lib/channel/layout';
import { createQueue, sendMessage, setEnd } from '../../../lib/channel/message-queue';
import { createSemaphore, tryAcquire } from '../../../lib/channel/semaphore';
import { SharedHeap } from '../../../lib/channel/shared-heap';
import { slotAddress } from '../../../lib/channel/slot-address';
import { WaitKind } from '../../../lib/channel/wait';
import { findDeadlock } from '../../../workers/coordinator/find-deadlock';
import { openProcess } from './open-process';

/** Publishes a wait as the process itself would, without blocking this thread. */
function publishWait(
  heap: SharedHeap,
  slot: number,
  { kind, object, isTimed = false }: { kind: number; object: number; isTimed?: boolean },
): void {
  const at = slotAddress(slot);
  const list = heap.allocate(8);
  heap.store(list, object);
  heap.store(at + Slot.waitObjects, list);
  heap.store(at + Slot.waitCount, 1);
  heap.store(at + Slot.waitKind, kind);
  heap.store(at + Slot.waitIsTimed, isTimed ? 1 : 0);
  heap.store(at + Slot.waitLine, 10 + slot);
  heap.store(at + Slot.waitSequence, 1);
}

function twoThatWaitForEachOther(): { heap: SharedHeap; locks: number[]; slots: number[] } {
  const heap = SharedHeap.create(1 << 22);
  const processes = [openProcess(heap), openProcess(heap)];
  const locks = processes.map(({ pid }) => {
    const lock = createSemaphore(heap, 1, 1, 1);
    tryAcquire(heap, lock, pid);
    return lock;
  });
  processes.forEach(({ slot }, index) => {
    publishWait(heap, slot, { kind: WaitKind.acquire, object: locks[1 - index] ?? 0 });
  });
  return { heap, locks, slots: processes.map(({ slot }) => slot) };
}

test('two processes that hold what the other one wants are stuck, each with its call and line', () => {
  const { heap, locks } = twoThatWaitForEachOther();
  expect(findDeadlock(heap)?.map(({ call, objects, line }) => ({ call, objects, line }))).toEqual([
    { call: 'acquire', objects: [locks[1]], line: 10 },
    { call: 'acquire', objects: [locks[0]], line: 11 },
  ]);
});

test('a wait with a time limit, a process that works, or one that is starting means no deadlock', () => {
  const timed = twoThatWaitForEachOther();
  publishWait(timed.heap, timed.slots[1] ?? 0, {
    kind: WaitKind.acquire,
    object: timed.locks[0] ?? 0,
    isTimed: true,
  });
  const working = twoThatWaitForEachOther();
  working.heap.store(slotAddress(working.slots[0] ?? 0) + Slot.waitSequence, 2);
  const starting = twoThatWaitForEachOther();
  starting.heap.store(slotAddress(openProcess(starting.heap).slot) + Slot.state, SlotState.starting);
  expect([timed, working, starting].map(({ heap }) => findDeadlock(heap))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a process that is about to be woken is not stuck', () => {
  const heap = SharedHeap.create(1 << 22);
  const { slot } = openProcess(heap);
  const queue = createQueue(heap);
  setEnd(heap, queue, 'writer', slot, true);
  publishWait(heap, slot, { kind: WaitKind.receive, object: queue });
  expect(findDeadlock(heap)).toHaveLength(1);
  sendMessage(heap, queue, new Uint8Array(1), 1);
  expect(findDeadlock(heap)).toBeUndefined();
});
