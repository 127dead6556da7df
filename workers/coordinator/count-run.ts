import { Header } from '../../lib/channel/layout';
import type { RunCounters } from '../../lib/protocol/run';
import type { RunSession } from './run-session';

/**
 * What a run did so far. How many processes it started is known here; the other counters stand in the run's header, where
 * the program's interpreters write them, and so could a program that breaks out of Python: no verdict hangs on them alone.
 */
export function countRun({ heap, startedProcesses }: RunSession): RunCounters {
  return {
    processes: startedProcesses,
    tasks: heap.load(Header.countTasks),
    messages: heap.load(Header.countMessages),
    bytes: heap.load(Header.countBytesLow) >>> 0,
    lockWaits: heap.load(Header.countLockWaits),
  };
}
