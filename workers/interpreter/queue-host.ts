import { ObjectKind } from '../../lib/channel/layout';
import {
  type TakenMessage,
  hasNoReader,
  hasNoWriter,
  sendMessage,
  takeMessage,
} from '../../lib/channel/message-queue';
import { type SharedHeap, SharedMemoryFull } from '../../lib/channel/shared-heap';
import { WaitKind } from '../../lib/channel/wait';
import { WaitCode, timeoutMs } from './host-values';
import { objectAt } from './object-at';
import type { ProcessContext } from './process-context';
import type { PythonMemory } from './python-memory';

/** Negative answers of `queue_receive`, beside the codes of a wait that brought nothing. */
const END_OF_FILE = 3;
/** Answers of `queue_send`. */
const SendCode = { sent: 0, full: 1, broken: 2 } as const;

/** What a look at a queue brought: a message, or that none can come any more. */
class Arrival {
  taken: TakenMessage | undefined;
  isOver = false;
  readonly #heap: SharedHeap;
  readonly #queue: number;

  constructor(heap: SharedHeap, queue: number) {
    this.#heap = heap;
    this.#queue = queue;
  }

  look(): boolean {
    // Looked at before the queue: a writer that sends and then closes must not look like one that closed.
    this.isOver = hasNoWriter(this.#heap, this.#queue);
    this.taken = takeMessage(this.#heap, this.#queue);
    return this.taken !== undefined || this.isOver;
  }
}

/** Message queues: pipes, Queue and the task lists of pools are made of them. */
export function queueHost(context: () => ProcessContext, memory: PythonMemory): object {
  const at = objectAt(context, ObjectKind.queue, 'queue');
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
    /** Returns 0 sent, 1 the run's shared memory is full, 2 nobody can receive any more. */
    queue_send: (queue: number, address: number, length: number, line: number): number => {
      const { heap, pid, tracer, races } = at(queue);
      if (hasNoReader(heap, queue)) return SendCode.broken;
      try {
        sendMessage(heap, queue, memory.bytes(address, length), pid, races?.clock.pack() ?? 0);
      } catch (error) {
        if (error instanceof SharedMemoryFull) return SendCode.full;
        throw error;
      }
      tracer?.moment('send', { object: queue, bytes: length, line });
      return SendCode.sent;
    },
    /**
     * Takes the oldest message and returns its length; it lies on the stage, or waits for `queue_copy` when it is
     * longer than the stage. Negative: -1 timed out, -2 interrupted, -3 end of file: empty, and no process has the
     * writing end open. With `spins` it looks for a little while and does not go to sleep.
     */
    queue_receive: (queue: number, seconds: number, line: number, spins: boolean): number => {
      const process = at(queue);
      const { heap, waiter, tracer } = process;
      const arrival = new Arrival(heap, queue);
      const attempt = (): boolean => arrival.look();
      const wait = { kind: WaitKind.receive, objects: [queue], timeoutMs: timeoutMs(seconds), line, attempt };
      const end = spins ? waiter.spin(attempt) : waiter.wait(wait);
      const { taken, isOver } = arrival;
      if (taken === undefined) return -(end === 'ready' && isOver ? END_OF_FILE : WaitCode[end]);
      tracer?.moment('receive', { object: queue, bytes: taken.bytes.byteLength, line });
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
