import { ObjectKind } from '../../lib/channel/layout';
import { loadText } from '../../lib/channel/object-name';
import { ProcessRecord } from '../../lib/channel/process-table';
import { takeFiles } from './leave-files';
import type { LearnerFiles } from './learner-files';
import { LONGEST_FAILURE_BYTES } from './mark-exited';
import { objectAt } from './object-at';
import type { ProcessContext } from './process-context';

/** What a process knows of itself and of others. One is named by the address of its record, its sentinel. */
export function processHost(context: () => ProcessContext, files: LearnerFiles): object {
  const at = objectAt(context, ObjectKind.process, 'process');
  return {
    get_pid: (): number => context().pid,
    get_parent_pid: (): number => context().parentPid,
    /** This process's own record. */
    get_record: (): number => context().record,
    get_name: (): string => context().name,
    get_workers: (): number => context().workers,
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
  };
}
