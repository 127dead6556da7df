import { createQueue, sendMessage, setEnd } from '../../lib/channel/message-queue';
import { nameObject } from '../../lib/channel/object-name';
import { openSlot } from '../../lib/channel/process-table';
import { checkCell, checkText } from './check-argument';
import { leaveFiles } from './leave-files';
import type { LearnerFiles } from './learner-files';
import { markExited } from './mark-exited';
import type { ProcessContext } from './process-context';
import type { PythonMemory } from './python-memory';

const LONGEST_NAME = 200;

/** How processes begin, and how one ends itself at once. */
export function spawnHost(context: () => ProcessContext, files: LearnerFiles, memory: PythonMemory): object {
  return {
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
  };
}
