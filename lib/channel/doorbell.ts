import { MAX_SLOTS, ObjectField, Slot } from './layout';
import type { SharedHeap } from './shared-heap';
import { slotAddress } from './slot-address';

/** Wakes every process whose slot is in the object's set of waiters. Cheap when nobody waits: one load. */
export function ringWaiters(heap: SharedHeap, object: number): void {
  let waiters = heap.load(object + ObjectField.waiters);
  while (waiters !== 0) {
    const slot = 31 - Math.clz32(waiters);
    waiters &= ~(1 << slot);
    ringSlot(heap, slot);
  }
}

/** Wakes one process, whatever it waits for; it looks at its predicate again. */
export function ringSlot(heap: SharedHeap, slot: number): void {
  const bell = slotAddress(slot) + Slot.doorbell;
  Atomics.add(heap.cells, bell, 1);
  Atomics.notify(heap.cells, bell);
}

/** Wakes all: a run is ending. */
export function ringAll(heap: SharedHeap): void {
  for (let slot = 0; slot < MAX_SLOTS; slot++) ringSlot(heap, slot);
}
