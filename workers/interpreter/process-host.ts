import { isReady } from '../../lib/channel/is-ready';
import { ObjectField, ObjectKind, Slot } from '../../lib/channel/layout';
import { sendMessage, createQueue, setEnd } from '../../lib/channel/message-queue';
import { ProcessRecord, SIGKILL, SIGTERM, openSlot, slotOfPid } from '../../lib/channel/process-table';
import { slotAddress } from '../../lib/channel/slot-address';
import { ringSlot } from '../../lib/channel/doorbell';
import { WaitKind, isWaitingFor } from '../../lib/channel/wait';
import { loadText, nameObject } from '../../lib/channel/object-name';
import { LONGEST_FAILURE_BYTES, markExited } from './mark-exited';
import { checkCell, checkNumber, checkText, checkWhole } from './check-argument';
import { WaitCode, timeoutMs } from './host-values';
import type { LearnerFiles } from './learner-files';
import { leaveFiles, takeFiles } from './leave-files';
import type { ProcessContext } from './process-context';
import type { PythonMemory } from './python-memory';

const LONGEST_NAME = 200;
const SIGINT = 2;

/** Starting, watching and ending processes. A process is named by the address of its record, its sentinel. */
export function processHost(
  context: () => ProcessContext,
  files: LearnerFiles,
  memory: PythonMemory,
): object {
  const at = (record: number): ProcessContext => {
    const process = context();
    process.waiter.parkIfDead();
    if (process.heap.load(checkWhole(record, 1) + ObjectField.kind) !== ObjectKind.process) {
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
    /** This process's own record. */
    get_record: (): number => context().record,
    get_name: (): string => context().name,
    get_workers: (): number => context().workers,
    /**
     * Asks the coordinator for a new process and returns its record's address, or 0 when the run's limit of
     * processes is reached. The bytes at the address are what the child unpickles.
     */
    spawn: (name: string, address: number, length: number): number => {
      const { heap, pid, post, races } = context();
      const known = checkText(name, LONGEST_NAME);
      const packed = memory.bytes(address, length);
      const changed = files.changed();
      const opened = openSlot(heap, pid);
      if (opened === undefined) return 0;
      nameObject(heap, opened.record, known);
      const queue = createQueue(heap);
      setEnd(heap, queue, 'writer', opened.slot, true);
      sendMessage(heap, queue, packed, pid, races?.clock.pack() ?? 0);
      post({
        kind: 'spawn',
        spawn: {
          slot: opened.slot,
          pid: opened.pid,
          parentPid: pid,
          name: known,
          payload: queue,
          files: changed,
        },
      });
      return opened.record;
    },
    /** `os._exit`: the process ends here and now, without another line of Python. */
    exit_process: (exitCode: number): void => {
      const process = context();
      process.waiter.parkIfDead();
      leaveFiles(process, files);
      markExited(process, checkCell(exitCode));
      process.post({ kind: 'exited', exitCode, ms: 0, isSpent: true });
      // Until the coordinator ends this thread. Its slot may belong to somebody else already.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    },
    process_pid: (record: number): number => at(record).heap.load(record + ProcessRecord.pid),
    /** The exit code, or undefined while the process lives. */
    process_exit_code: (record: number): number | undefined => {
      const { heap, races } = at(record);
      if (heap.load(record + ProcessRecord.exited) === 0) return undefined;
      races?.clock.learn(record + ProcessRecord.clock);
      takeFiles(heap, record, files);
      return heap.load(record + ProcessRecord.exitCode);
    },
    /** Why the process failed before it could begin its work, if it did. */
    process_failure: (record: number): string | undefined => {
      const { heap } = at(record);
      return loadText(heap, heap.load(record + ProcessRecord.failure), LONGEST_FAILURE_BYTES);
    },
    process_wait: (record: number, seconds: number, line: number): number => {
      at(record);
      return waitFor([record], WaitKind.join, seconds, line);
    },
    /** True when the process sleeps until something comes out of this queue: it does nothing else meanwhile. */
    process_waits_for: (record: number, queue: number): boolean => {
      const { heap } = at(record);
      return isWaitingFor(heap, heap.load(record + ProcessRecord.slot), queue);
    },
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
    /**
     * Waits until one of `count` objects is ready (queues to read, processes to end, semaphores): 0, 1 timed out,
     * 2 interrupted. Their addresses are 32-bit integers in Python's memory.
     */
    wait_any: (address: number, count: number, seconds: number, line: number): number =>
      waitFor(memory.integers(address, count), WaitKind.any, seconds, line),
    is_ready: (object: number): boolean => isReady(context().heap, checkWhole(object, 1)),
    /** 0 when the time is over, 2 interrupted. */
    sleep: (seconds: number, line: number): number => {
      const { waiter } = context();
      const request = {
        kind: WaitKind.sleep,
        objects: [],
        timeoutMs: Math.max(0, checkNumber(seconds)) * 1000,
        line,
      };
      waiter.parkIfDead();
      return waiter.wait({ ...request, attempt: () => false }) === 'interrupted' ? WaitCode.interrupted : 0;
    },
  };
}
