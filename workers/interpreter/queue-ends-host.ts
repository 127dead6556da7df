import { ObjectKind } from '../../lib/channel/layout';
import { QueueField, clearQueue, createQueue, messageCount, setEnd } from '../../lib/channel/message-queue';
import { objectAt } from './object-at';
import type { ProcessContext } from './process-context';

const endOf = (isWriter: boolean): 'writer' | 'reader' => (isWriter ? 'writer' : 'reader');

/** Making queues, opening and closing their ends. */
export function queueEndsHost(context: () => ProcessContext): object {
  const at = objectAt(context, ObjectKind.queue, 'queue');
  const addTransit = (queue: number, isWriter: boolean, by: number): void => {
    const cell = queue + (isWriter ? QueueField.transitWriters : QueueField.transitReaders);
    Atomics.add(at(queue).heap.cells, cell, by);
  };
  return {
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
  };
}
