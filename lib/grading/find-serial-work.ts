import type { Gate, GpuCounters, GpuFacts } from '../protocol/grade';
import type { RunCounters } from '../protocol/run';

export interface WorkSeen {
  readonly gate?: Gate;
  /** Workers that the checker grades with; a program for more than one has to share its work. */
  readonly workers?: number;
  readonly counters: RunCounters;
  /**
   * Processes that the program has started since it was loaded, as the coordinator saw it: a pool may be older than the
   * call whose counters these are.
   */
  readonly children?: number;
  readonly gpu?: GpuFacts;
}

/** Kernels that touch a smaller part of what the reference's touch do not do the work: something else does. */
const LEAST_ACCESSES = 1 / 8;

/** Why a program that is right did not do its work on the workers or threads that it was asked to use; undefined where it did. */
export function findSerialWork(seen: WorkSeen): string | undefined {
  const { gpu } = seen;
  if (gpu?.counters.launches === 0 && gpu.reference.launches > 0) return 'no kernel was launched';
  if (gpu !== undefined && accessesOf(gpu.counters) < LEAST_ACCESSES * accessesOf(gpu.reference))
    return `the kernels read and wrote ${accessesOf(gpu.counters)} numbers of global memory, where those of the reference took ${accessesOf(gpu.reference)}`;
  return isSerial(seen) ? 'no process was started' : undefined;
}

/**
 * A gate on speed alone would let a better serial program pass for a parallel one. The other gates of programs with
 * workers look at what the workers did themselves. Only processes count here: a program can forge its tasks and messages.
 */
export function isSerial({ gate, workers = 1, counters, children = counters.processes }: WorkSeen): boolean {
  return gate?.kind === 'speed' && workers > 1 && children === 0;
}

const accessesOf = ({ globalReads, globalWrites, atomics }: GpuCounters): number =>
  globalReads + globalWrites + atomics;
