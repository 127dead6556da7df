import { Header, ObjectField, ObjectKind } from '../../lib/channel/layout';
import {
  SemaphoreField,
  createSemaphore,
  release,
  semaphoreValue,
  tryAcquire,
} from '../../lib/channel/semaphore';
import { WaitKind } from '../../lib/channel/wait';
import { checkCell, checkWhole } from './check-argument';
import { WaitCode, timeoutMs } from './host-values';
import type { ProcessContext } from './process-context';

/** What `_multiprocessing.SemLock` is made of. Addresses come from Python and are checked. */
export function semaphoreHost(context: () => ProcessContext): object {
  const at = (semaphore: number): ProcessContext => {
    const process = context();
    process.waiter.parkIfDead();
    if (process.heap.load(checkWhole(semaphore, 1) + ObjectField.kind) !== ObjectKind.semaphore) {
      throw new TypeError('this is not a semaphore of this run');
    }
    return process;
  };
  /** Whoever released the semaphore before is now in order with this process. */
  const learn = ({ races }: ProcessContext, semaphore: number): void => {
    if (races?.isImplicit === false) races.clock.learn(semaphore + SemaphoreField.clock);
  };
  return {
    sem_create: (type: number, value: number, limit: number): number =>
      createSemaphore(context().heap, checkCell(type), checkCell(value), checkCell(limit)),
    /** Takes the semaphore if that is possible without waiting. */
    sem_try: (semaphore: number): boolean => {
      const process = at(semaphore);
      const isAcquired = tryAcquire(process.heap, semaphore, process.pid);
      if (isAcquired) {
        learn(process, semaphore);
        process.schedule.pause();
      }
      return isAcquired;
    },
    /** Returns 0 acquired, 1 timed out, 2 interrupted. `seconds` below zero waits for ever. */
    sem_acquire: (semaphore: number, seconds: number, line: number): number => {
      const process = at(semaphore);
      const { heap, pid, waiter } = process;
      Atomics.add(heap.cells, Header.countLockWaits, 1);
      const attempt = (): boolean => tryAcquire(heap, semaphore, pid);
      const request = {
        kind: WaitKind.acquire,
        objects: [semaphore],
        timeoutMs: timeoutMs(seconds),
        line,
        attempt,
      };
      const end = waiter.wait(request);
      if (end === 'ready') {
        learn(process, semaphore);
        process.schedule.pause();
      }
      return WaitCode[end];
    },
    /** False when the semaphore was released too many times. */
    sem_release: (semaphore: number): boolean => {
      const { heap, races } = at(semaphore);
      if (races?.isImplicit === false) races.clock.leave(semaphore + SemaphoreField.clock);
      return release(heap, semaphore);
    },
    sem_value: (semaphore: number): number => semaphoreValue(at(semaphore).heap, semaphore),
    /** The pid that acquired last. */
    sem_holder: (semaphore: number): number => at(semaphore).heap.load(semaphore + SemaphoreField.holder),
  };
}
