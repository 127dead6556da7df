import { ringSlot } from '../../lib/channel/doorbell';
import { ObjectKind, Slot } from '../../lib/channel/layout';
import { ProcessRecord, SIGKILL, SIGTERM, slotOfPid } from '../../lib/channel/process-table';
import { slotAddress } from '../../lib/channel/slot-address';
import { checkWhole } from './check-argument';
import { objectAt } from './object-at';
import type { ProcessContext } from './process-context';

const SIGINT = 2;

/** Interrupting and ending other processes. */
export function signalHost(context: () => ProcessContext): object {
  const at = objectAt(context, ObjectKind.process, 'process');
  return {
    /** Sends a signal to a process of the run: 2 interrupts it, 9 and 15 end it, others are not known here. */
    signal_process: (pid: number, signal: number): boolean => {
      const { heap, post } = context();
      const slot = slotOfPid(heap, checkWhole(pid));
      if (slot === undefined) return false;
      if (signal === SIGINT) heap.store(slotAddress(slot) + Slot.interrupt, SIGINT);
      else if (signal === SIGKILL || signal === SIGTERM) {
        heap.store(slotAddress(slot) + Slot.killed, signal);
        post({ kind: 'kill', pid, signal });
      } else if (signal !== 0) throw new Error('only SIGINT, SIGTERM and SIGKILL exist here');
      ringSlot(heap, slot);
      return true;
    },
    /** Ends a process at once: from now on it can touch nothing of the run. */
    process_kill: (record: number, signal: number): void => {
      const { heap, post } = at(record);
      const slot = heap.load(record + ProcessRecord.slot);
      const pid = heap.load(record + ProcessRecord.pid);
      if (heap.load(record + ProcessRecord.exited) !== 0 || heap.load(slotAddress(slot) + Slot.pid) !== pid)
        return;
      heap.store(slotAddress(slot) + Slot.killed, checkWhole(signal, 1));
      ringSlot(heap, slot);
      post({ kind: 'kill', pid, signal });
    },
  };
}
