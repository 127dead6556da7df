import { ObjectField, ObjectKind } from '../../lib/channel/layout';
import {
  QueueField,
  createQueue,
  hasNoReader,
  hasNoWriter,
  messageCount,
  sendMessage,
  setEnd,
  takeMessage,
  type TakenMessage,
} from '../../lib/channel/message-queue';
import { WaitKind } from '../../lib/channel/wait';
import { type BytesArgument, WaitCode, timeoutMs, withBytes } from './host-values';
import type { ProcessContext } from './process-context';

const END_OF_FILE = 3;
type End = 'writer' | 'reader';

/** Message queues: pipes, Queue and the task lists of pools are made of them. */
export function queueHost(context: () => ProcessContext): object {
  const at = (queue: number): ProcessContext => {
    const process = context();
    process.waiter.parkIfDead();
    if (process.heap.load(queue + ObjectField.kind) !== ObjectKind.queue) {
      throw new TypeError('this is not a queue of this run');
    }
    return process;
  };
  const addTransit = (queue: number, end: End, by: number): void => {
    const cell = queue + (end === 'writer' ? QueueField.transitWriters : QueueField.transitReaders);
    Atomics.add(at(queue).heap.cells, cell, by);
  };
  return {
    queue_create: (): number => createQueue(context().heap),
    /** Opens an end in this process; `fromTransit` when it was unpacked here after another process packed it. */
    queue_open: (queue: number, end: End, fromTransit: boolean): void => {
      const { heap, slot } = at(queue);
      setEnd(heap, queue, end, slot, true);
      if (fromTransit) addTransit(queue, end, -1);
    },
    queue_close: (queue: number, end: End): void => {
      const { heap, slot } = at(queue);
      setEnd(heap, queue, end, slot, false);
    },
    /** An end is being packed for another process. */
    queue_pack: (queue: number, end: End): void => {
      addTransit(queue, end, 1);
    },
    queue_has_reader: (queue: number): boolean => !hasNoReader(at(queue).heap, queue),
    queue_length: (queue: number): number => messageCount(at(queue).heap, queue),
    queue_send: (queue: number, data: BytesArgument): void => {
      const { heap, pid } = at(queue);
      withBytes(data, (bytes) => {
        sendMessage(heap, queue, bytes, pid);
      });
    },
    /**
     * Returns the bytes of the oldest message, or 1 timed out, 2 interrupted, 3 end of file: empty, and no process
     * has the writing end open.
     */
    queue_receive: (queue: number, seconds: number, line: number): Uint8Array<ArrayBuffer> | number => {
      const { heap, waiter } = at(queue);
      let taken: TakenMessage | undefined;
      let isOver = false;
      const attempt = (): boolean => {
        // Looked at before the queue: a writer that sends and then closes must not look like one that closed.
        isOver = hasNoWriter(heap, queue);
        taken = takeMessage(heap, queue);
        return taken !== undefined || isOver;
      };
      const end = waiter.wait({
        kind: WaitKind.receive,
        objects: [queue],
        timeoutMs: timeoutMs(seconds),
        line,
        attempt,
      });
      if (taken === undefined) return end === 'ready' && isOver ? END_OF_FILE : WaitCode[end];
      const bytes = taken.bytes.slice() as unknown as Uint8Array<ArrayBuffer>;
      heap.free(taken.address);
      return bytes;
    },
  };
}
