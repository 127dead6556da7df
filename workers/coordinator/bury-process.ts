import { ringWaiters } from '../../lib/channel/doorbell';
import { Header, Slot, SlotState } from '../../lib/channel/layout';
import { closeEndsOf } from '../../lib/channel/message-queue';
import { ProcessRecord } from '../../lib/channel/process-table';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import { slotAddress } from '../../lib/channel/slot-address';
import { AFTERLIFE_MS } from './forced-ends';
import type { RunProcess } from './run-process';

/** Keeps the slot of a process that is being ended out of use, for as long as its thread may run on. */
export function quarantineSlot(heap: SharedHeap, { slot }: RunProcess): void {
  const at = slotAddress(slot);
  heap.store(at + Slot.killed, 1);
  Atomics.add(heap.cells, Header.quarantine, 1);
  heap.store(at + Slot.state, SlotState.quarantined);
  setTimeout(() => {
    heap.store(at + Slot.state, SlotState.free);
    Atomics.sub(heap.cells, Header.quarantine, 1);
  }, AFTERLIFE_MS);
}

/** Does what an ended process can no longer do itself: exit code, open ends, wake-ups. */
export function leaveForProcess(heap: SharedHeap, { slot, record }: RunProcess, exitCode: number): void {
  closeEndsOf(heap, slot);
  heap.store(record + ProcessRecord.exitCode, exitCode);
  heap.store(record + ProcessRecord.exited, 1);
  Atomics.sub(heap.cells, Header.liveProcesses, 1);
  ringWaiters(heap, record);
}
