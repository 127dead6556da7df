import { Header } from '../../lib/channel/layout';
import type { SharedHeap } from '../../lib/channel/shared-heap';
import type { RunCounters } from '../../lib/protocol/run';

/** The run's counters as they stand in its header. */
export function countRun(heap: SharedHeap): RunCounters {
  return {
    processes: heap.load(Header.countProcesses),
    tasks: heap.load(Header.countTasks),
    messages: heap.load(Header.countMessages),
    bytes: heap.load(Header.countBytesLow) >>> 0,
    lockWaits: heap.load(Header.countLockWaits),
  };
}
