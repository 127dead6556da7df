import { Slot, SlotState } from '../../lib/channel/layout';
import { liveSlots, slotOfPid } from '../../lib/channel/process-table';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import { slotAddress } from '../../lib/channel/slot-address';

/** True when no process of the run is being started and `parentPid` waits (or is gone): it starts no more for now. */
export function areBrothersHere(heap: SharedHeap, parentPid: number): boolean {
  const isStarting = (slot: number): boolean =>
    heap.load(slotAddress(slot) + Slot.state) === SlotState.starting;
  if (liveSlots(heap).some(isStarting)) return false;
  const parent = slotOfPid(heap, parentPid);
  return parent === undefined || heap.load(slotAddress(parent) + Slot.waitSequence) % 2 !== 0;
}
