import { isReady } from '../../lib/channel/is-ready';
import { MAX_SLOTS, ObjectField, ObjectKind, Slot, SlotState } from '../../lib/channel/layout';
import { SemaphoreField } from '../../lib/channel/semaphore';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import { slotAddress } from '../../lib/channel/slot-address';
import { MAX_WAIT_OBJECTS, WaitKind } from '../../lib/channel/wait';

/** A process that can't go on, as it stands in shared memory. */
export interface StuckProcess {
  readonly pid: number;
  readonly slot: number;
  readonly call: string;
  readonly objects: readonly number[];
  readonly line: number;
}

const CALLS: Readonly<Record<number, string>> = {
  [WaitKind.acquire]: 'acquire',
  [WaitKind.receive]: 'receive',
  [WaitKind.join]: 'join',
  [WaitKind.any]: 'wait',
  [WaitKind.send]: 'send',
};

/**
 * The processes of a deadlocked run, or undefined. A run is deadlocked when every live process waits without a time
 * limit, each wait's own predicate is false, and no sequence number has moved between two readings around that:
 * "all are waiting" alone is true millions of times in a healthy ping-pong.
 */
export function findDeadlock(heap: SharedHeap): StuckProcess[] | undefined {
  const before = readWaits(heap);
  if (before === undefined || before.length === 0) return undefined;
  if (before.some(({ objects }) => objects.some((object) => isReady(heap, object)))) return undefined;
  const after = readWaits(heap);
  const isUnchanged =
    after?.length === before.length &&
    after.every(({ sequence }, index) => sequence === before[index]?.sequence);
  return isUnchanged ? before : undefined;
}

/** Waits of all live processes; undefined as soon as one of them does not wait, or would wake by itself. */
function readWaits(heap: SharedHeap): (StuckProcess & { readonly sequence: number })[] | undefined {
  const waits: (StuckProcess & { sequence: number })[] = [];
  for (let slot = 0; slot < MAX_SLOTS; slot++) {
    const at = slotAddress(slot);
    const state = heap.load(at + Slot.state);
    if (state === SlotState.free || state === SlotState.quarantined) continue;
    // About to be ended: that will wake somebody.
    if (heap.load(at + Slot.killed) !== 0) return undefined;
    const sequence = heap.load(at + Slot.waitSequence);
    const isWaiting = state === SlotState.running && sequence % 2 !== 0;
    const call = CALLS[heap.load(at + Slot.waitKind)];
    if (!isWaiting || call === undefined || heap.load(at + Slot.waitIsTimed) !== 0) return undefined;
    const list = heap.load(at + Slot.waitObjects);
    // The program can write here: whatever stands there, the list is no longer than it can be.
    const count = Math.min(Math.max(heap.load(at + Slot.waitCount), 0), MAX_WAIT_OBJECTS);
    const objects = Array.from({ length: count }, (_, index) => heap.load(list + index));
    waits.push({
      pid: heap.load(at + Slot.pid),
      slot,
      call,
      objects,
      line: heap.load(at + Slot.waitLine),
      sequence,
    });
  }
  return waits;
}

/** The pid that holds a lock, if the object is one. */
export function holderOf(heap: SharedHeap, object: number): number | undefined {
  if (heap.load(object + ObjectField.kind) !== ObjectKind.semaphore) return undefined;
  const holder = heap.load(object + SemaphoreField.holder);
  return holder === 0 ? undefined : holder;
}
