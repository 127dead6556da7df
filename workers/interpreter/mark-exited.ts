import { closeEndsOf } from '../../lib/channel/message-queue';
import { Header, Slot, SlotState } from '../../lib/channel/layout';
import { ProcessRecord } from '../../lib/channel/process-table';
import { ringWaiters } from '../../lib/channel/doorbell';
import { slotAddress } from '../../lib/channel/slot-address';
import type { ProcessContext } from './process-context';

/** The process has ended by itself: its ends are closed, its exit code stands, whoever waits for it is woken. */
export function markExited(context: ProcessContext, exitCode: number): void {
  const { heap, slot, record, waiter } = context;
  waiter.parkIfDead();
  closeEndsOf(heap, slot);
  heap.store(record + ProcessRecord.exitCode, exitCode);
  heap.store(record + ProcessRecord.exited, 1);
  heap.store(slotAddress(slot) + Slot.state, SlotState.free);
  Atomics.sub(heap.cells, Header.liveProcesses, 1);
  ringWaiters(heap, record);
}
