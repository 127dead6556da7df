import { isReady } from '../../lib/channel/is-ready';
import { ObjectKind } from '../../lib/channel/layout';
import { ProcessRecord } from '../../lib/channel/process-table';
import { WaitKind, isWaitingFor } from '../../lib/channel/wait';
import { checkNumber, checkWhole } from './check-argument';
import { WaitCode, timeoutMs } from './host-values';
import { objectAt } from './object-at';
import type { ProcessContext } from './process-context';
import type { PythonMemory } from './python-memory';

/** Waiting for processes, for one of several things, or for time to pass. */
export function waitHost(context: () => ProcessContext, memory: PythonMemory): object {
  const at = objectAt(context, ObjectKind.process, 'process');
  const waitFor = (objects: readonly number[], kind: 3 | 4, seconds: number, line: number): number => {
    const { heap, waiter } = context();
    waiter.parkIfDead();
    const attempt = (): boolean => objects.some((object) => isReady(heap, object));
    return WaitCode[waiter.wait({ kind, objects, timeoutMs: timeoutMs(seconds), line, attempt })];
  };
  return {
    process_wait: (record: number, seconds: number, line: number): number => {
      at(record);
      return waitFor([record], WaitKind.join, seconds, line);
    },
    /** True when the process sleeps until something comes out of this queue: it does nothing else meanwhile. */
    process_waits_for: (record: number, queue: number): boolean => {
      const { heap } = at(record);
      return isWaitingFor(heap, heap.load(record + ProcessRecord.slot), queue);
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
