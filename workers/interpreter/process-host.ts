import { isReady } from '../../lib/channel/is-ready';
import { ObjectField, ObjectKind, Slot } from '../../lib/channel/layout';
import { sendMessage, createQueue, setEnd } from '../../lib/channel/message-queue';
import { ProcessRecord, openSlot } from '../../lib/channel/process-table';
import { slotAddress } from '../../lib/channel/slot-address';
import { ringSlot } from '../../lib/channel/doorbell';
import { WaitKind } from '../../lib/channel/wait';
import { type BytesArgument, WaitCode, timeoutMs, withBytes } from './host-values';
import type { LearnerFiles } from './learner-files';
import type { ProcessContext } from './process-context';

/** Starting, watching and ending processes. A process is named by the address of its record, its sentinel. */
export function processHost(context: () => ProcessContext, files: LearnerFiles): object {
  const at = (record: number): ProcessContext => {
    const process = context();
    process.waiter.parkIfDead();
    if (process.heap.load(record + ObjectField.kind) !== ObjectKind.process) {
      throw new TypeError('this is not a process of this run');
    }
    return process;
  };
  const waitFor = (objects: readonly number[], kind: 3 | 4, seconds: number, line: number): number => {
    const { heap, waiter } = context();
    waiter.parkIfDead();
    const attempt = (): boolean => objects.some((object) => isReady(heap, object));
    return WaitCode[waiter.wait({ kind, objects, timeoutMs: timeoutMs(seconds), line, attempt })];
  };
  return {
    get_pid: (): number => context().pid,
    get_parent_pid: (): number => context().parentPid,
    get_name: (): string => context().name,
    get_workers: (): number => context().workers,
    /**
     * Asks the coordinator for a new process and returns its record's address, or 0 when the run's limit of
     * processes is reached. `payload` is what the child unpickles.
     */
    spawn: (name: string, payload: BytesArgument): number => {
      const { heap, pid, post } = context();
      const opened = openSlot(heap, pid);
      if (opened === undefined) return 0;
      const queue = createQueue(heap);
      setEnd(heap, queue, 'writer', opened.slot, true);
      withBytes(payload, (bytes) => {
        sendMessage(heap, queue, bytes, pid);
      });
      post({
        kind: 'spawn',
        spawn: {
          slot: opened.slot,
          pid: opened.pid,
          parentPid: pid,
          name,
          payload: queue,
          files: files.changed(),
        },
      });
      return opened.record;
    },
    process_pid: (record: number): number => at(record).heap.load(record + ProcessRecord.pid),
    /** The exit code, or undefined while the process lives. */
    process_exit_code: (record: number): number | undefined => {
      const { heap } = at(record);
      return heap.load(record + ProcessRecord.exited) === 0
        ? undefined
        : heap.load(record + ProcessRecord.exitCode);
    },
    process_wait: (record: number, seconds: number, line: number): number => {
      at(record);
      return waitFor([record], WaitKind.join, seconds, line);
    },
    /** Ends a process at once: from now on it can touch nothing of the run. */
    process_kill: (record: number, signal: number): void => {
      const { heap, post } = at(record);
      const slot = heap.load(record + ProcessRecord.slot);
      const pid = heap.load(record + ProcessRecord.pid);
      if (heap.load(record + ProcessRecord.exited) !== 0 || heap.load(slotAddress(slot) + Slot.pid) !== pid)
        return;
      heap.store(slotAddress(slot) + Slot.killed, signal);
      ringSlot(heap, slot);
      post({ kind: 'kill', pid, signal });
    },
    /** Waits until one of the objects (queues to read, processes to end) is ready: 0, 1 timed out, 2 interrupted. */
    wait_any: (objects: { toJs: () => number[] } | number[], seconds: number, line: number): number =>
      waitFor(Array.isArray(objects) ? objects : objects.toJs(), WaitKind.any, seconds, line),
    is_ready: (object: number): boolean => isReady(context().heap, object),
    /** 0 when the time is over, 2 interrupted. */
    sleep: (seconds: number, line: number): number => {
      const { waiter } = context();
      const request = { kind: WaitKind.sleep, objects: [], timeoutMs: Math.max(0, seconds) * 1000, line };
      waiter.parkIfDead();
      return waiter.wait({ ...request, attempt: () => false }) === 'interrupted' ? WaitCode.interrupted : 0;
    },
  };
}
