import { closeEndsOf } from '../../lib/channel/message-queue';
import { Header, Slot, SlotState } from '../../lib/channel/layout';
import { ProcessRecord } from '../../lib/channel/process-table';
import { ringWaiters } from '../../lib/channel/doorbell';
import { slotAddress } from '../../lib/channel/slot-address';
import { storeText } from '../../lib/channel/object-name';
import type { Failure } from '../../lib/protocol/failures';
import type { ProcessContext } from './process-context';

export const LONGEST_FAILURE_BYTES = 4096;

/** The process has ended by itself: its ends are closed, its exit code stands, whoever waits for it is woken. */
export function markExited(context: ProcessContext, exitCode: number, failure?: Failure): void {
  const { heap, slot, record, waiter, mirrors, races } = context;
  waiter.parkIfDead();
  const conflict = mirrors.closeAll();
  if (conflict !== undefined) races?.seeConflict(conflict.segment, conflict.offset, 0);
  races?.clock.leave(record + ProcessRecord.clock);
  closeEndsOf(heap, slot);
  if (failure !== undefined) {
    const address = storeText(heap, failure.message, LONGEST_FAILURE_BYTES);
    heap.store(record + ProcessRecord.failure, address);
  }
  heap.store(record + ProcessRecord.exitCode, exitCode);
  heap.store(record + ProcessRecord.exited, 1);
  heap.store(slotAddress(slot) + Slot.state, SlotState.free);
  Atomics.sub(heap.cells, Header.liveProcesses, 1);
  ringWaiters(heap, record);
}
