import { packFiles, unpackFiles } from '../../lib/channel/file-parcel';
import { ProcessRecord } from '../../lib/channel/process-table';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import type { LearnerFiles } from './learner-files';
import type { ProcessContext } from './process-context';

/** At the end of a process: puts what it wrote where its parent finds it. */
export function leaveFiles({ heap, record, post }: ProcessContext, files: LearnerFiles): void {
  try {
    const changed = files.changed();
    if (changed.length > 0) heap.store(record + ProcessRecord.files, packFiles(heap, changed));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    post({ kind: 'notice', text: `A process wrote files that its parent can't see: ${error.message}` });
  }
}

/** In the parent, once it sees that the process has ended: takes its files over. */
export function takeFiles(heap: SharedHeap, record: number, files: LearnerFiles): void {
  if (heap.load(record + ProcessRecord.files) === 0) return;
  const parcel = Atomics.exchange(heap.cells, record + ProcessRecord.files, 0);
  if (parcel !== 0) files.add(unpackFiles(heap, parcel));
}
