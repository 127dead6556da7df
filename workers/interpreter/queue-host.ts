import { ObjectField, ObjectKind } from '../../lib/channel/layout';
import {
  QueueField,
  clearQueue,
  createQueue,
  hasNoReader,
  hasNoWriter,
  messageCount,
  sendMessage,
  setEnd,
  takeMessage,
  type TakenMessage,
} from '../../lib/channel/message-queue';
import { SharedMemoryFull } from '../../lib/channel/shared-heap';
import { WaitKind } from '../../lib/channel/wait';
import { checkWhole } from './check-argument';
import { WaitCode, timeoutMs } from './host-values';
import type { ProcessContext } from './process-context';
import type { PythonMemory } from './python-memory';

/** Negative answers of `queue_receive`, beside the codes of a wait that brought nothing. */
const END_OF_FILE = 3;
/** Answers of `queue_send`. */
const SendCode = { sent: 0, full: 1, broken: 2 } as const;
const endOf = (isWriter: boolean): 'writer' | 'reader' => (isWriter ? 'writer' : 'reader');

/** Message queues: pipes, Queue and the task lists of pools are made of them. */
export function queueHost(context: () => ProcessContext, memory: PythonMemory): object {
  const at = (queue: number): ProcessContext => {
    const process = context();
    process.waiter.parkIfDead();
    if (process.heap.load(checkWhole(queue, 1) + ObjectField.kind) !== ObjectKind.queue) {
      throw new TypeError('this is not a queue of this run');
    }
    return process;
  };
  const addTransit = (queue: number, isWriter: boolean, by: number): void => {
    const cell = queue + (isWriter ? QueueField.transitWriters : QueueField.transitReaders);
    Atomics.add(at(queue).heap.cells, cell, by);
  };
  /** A message too large for the stage, until Python has made room for it. */
  let held: TakenMessage | undefined;
  const deliver = ({ heap, races }: ProcessContext, taken: TakenMessage): number => {
    if (taken.clock !== 0) races?.clock.unpack(taken.clock);
    if (memory.toStage(taken.bytes)) heap.free(taken.address);
    else held = taken;
    return taken.bytes.byteLength;
  };
  return {
    set_stage: (address: number, length: number): void => {
      memory.setStage(address, length);
    },
    queue_create: (): number => createQueue(context().heap),
    /** Opens an end in this process; `fromTransit` when it was unpacked here after another process packed it. */
    queue_open: (queue: number, isWriter: boolean, fromTransit: boolean): void => {
      const { heap, slot } = at(queue);
      setEnd(heap, queue, endOf(isWriter), slot, true);
      if (fromTransit) addTransit(queue, isWriter, -1);
    },
    queue_close: (queue: number, isWriter: boolean): void => {
      const { heap, slot } = at(queue);
      setEnd(heap, queue, endOf(isWriter), slot, false);
    },
    /** An end is being packed for another process. */
    queue_pack: (queue: number, isWriter: boolean): void => {
      addTransit(queue, isWriter, 1);
    },
    queue_length: (queue: number): number => messageCount(at(queue).heap, queue),
    /** Drops what nobody has taken yet; returns how many messages that were. */
    queue_clear: (queue: number): number => clearQueue(at(queue).heap, queue),
    /** Returns 0 sent, 1 the run's shared memory is full, 2 nobody can receive any more. */
    queue_send: (queue: number, address: number, length: number): number => {
      const { heap, pid, tracer, races } = at(queue);
      if (hasNoReader(heap, queue)) return SendCode.broken;
      try {
        sendMessage(heap, queue, memory.bytes(address, length), pid, races?.clock.pack() ?? 0);
      } catch (error) {
        if (error instanceof SharedMemoryFull) return SendCode.full;
        throw error;
      }
      tracer?.moment('send', queue, length);
      return SendCode.sent;
    },
    /**
     * Takes the oldest message and returns its length; it lies on the stage, or waits for `queue_copy` when it is
     * longer than the stage. Negative: -1 timed out, -2 interrupted, -3 end of file: empty, and no process has the
     * writing end open.
     */
    queue_receive: (queue: number, seconds: number, line: number): number => {
      const process = at(queue);
      const { heap, waiter, tracer } = process;
      let taken: TakenMessage | undefined;
      let isOver = false;
      const attempt = (): boolean => {
        // Looked at before the queue: a writer that sends and then closes must not look like one that closed.
        isOver = hasNoWriter(heap, queue);
        taken = takeMessage(heap, queue);
        return taken !== undefined || isOver;
      };
      const wait = { kind: WaitKind.receive, objects: [queue], timeoutMs: timeoutMs(seconds), line, attempt };
      const end = waiter.wait(wait);
      if (taken === undefined) return -(end === 'ready' && isOver ? END_OF_FILE : WaitCode[end]);
      tracer?.moment('receive', queue, taken.bytes.byteLength);
      return deliver(process, taken);
    },
    /** Copies the message that was too large for the stage to `address`. */
    queue_copy: (address: number): void => {
      if (held === undefined) throw new Error('no message waits to be copied');
      memory.bytes(address, held.bytes.byteLength).set(held.bytes);
      context().heap.free(held.address);
      held = undefined;
    },
  };
}
