import { Slot, SlotState } from '../../../lib/channel/layout';
import { type NewProcess, openSlot } from '../../../lib/channel/process-table';
import type { SharedHeap } from '../../../lib/channel/shared-heap';
import { Header } from '../../../lib/channel/layout';
import { slotAddress } from '../../../lib/channel/slot-address';

/** A process of a run as the table has it while its interpreter works. @throws Error when there is no slot */
export function openProcess(heap: SharedHeap): NewProcess {
  if (heap.load(Header.maxProcesses) === 0) heap.store(Header.maxProcesses, 8);
  const opened = openSlot(heap, 1);
  if (opened === undefined) throw new Error('no free slot');
  heap.store(slotAddress(opened.slot) + Slot.state, SlotState.running);
  return opened;
}
