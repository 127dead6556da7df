import type { Failure, Race, WaitingProcess } from './failures';
import type { GpuLaunch } from './gpu-launch';
import type { Picture } from './picture';
import type { ProcessTrace } from './trace';

/** A file of the learner's program. `path` is relative to the folder of the main file, with forward slashes. */
export interface ProgramFile {
  readonly path: string;
  readonly data: string | Uint8Array<ArrayBuffer>;
}

export interface Program {
  readonly files: readonly ProgramFile[];
  /** The path in `files` that runs as `__main__`. */
  readonly main: string;
  /** `sys.argv[1:]`. */
  readonly args: readonly string[];
}

export interface RunLimits {
  readonly timeoutMs: number;
  /** Standard output and error of all processes together. */
  readonly outputBytes: number;
  /** Live processes at once, the main program included. */
  readonly processes: number;
  /** Heap of each interpreter. */
  readonly heapBytes: number;
  /** Shared memory of the run: queues, pipes, segments. */
  readonly sharedBytes: number;
}

export interface RunRequest {
  readonly program: Program;
  /** What `os.cpu_count()` answers, and what the page calls the number of workers. */
  readonly workers: number;
  /** Start as this many MPI ranks; each runs the whole program. */
  readonly ranks?: number;
  readonly limits: Partial<RunLimits>;
  /** Bring the trace back with the outcome. */
  readonly trace: boolean;
  /** Look for races on shared memory; costs up to half the speed of shared accesses. */
  readonly detectRaces?: boolean;
}

/** A piece of output of one process. */
export interface OutputChunk {
  readonly pid: number;
  /** `MainProcess`, `Process-1`, `SpawnPoolWorker-2`: what Python calls it. */
  readonly process: string;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

export type RunEvent =
  /** Interpreters are being made ready; `started` follows. */
  | { readonly kind: 'preparing' }
  | { readonly kind: 'started' }
  | { readonly kind: 'output'; readonly chunks: readonly OutputChunk[] }
  | { readonly kind: 'picture'; readonly picture: Picture }
  /** The last launch of the main program, when it has ended. */
  | { readonly kind: 'gpu-launch'; readonly launch: GpuLaunch }
  | { readonly kind: 'process-started'; readonly pid: number; readonly process: string }
  | { readonly kind: 'process-exited'; readonly pid: number; readonly exitCode: number }
  /** One sentence from the runtime, for example that output was cut. */
  | { readonly kind: 'notice'; readonly text: string };

export type RunOutcomeKind =
  'finished' | 'error' | 'timeout' | 'deadlock' | 'memory' | 'output-limit' | 'interrupted';

export interface RunOutcome {
  readonly kind: RunOutcomeKind;
  readonly exitCode: number;
  /** Wall time of the program, from its first line to its end; starting interpreters is not part of it. */
  readonly ms: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly failure?: Failure;
  /** With kind `deadlock`: the processes that wait for each other. */
  readonly waiting?: readonly WaitingProcess[];
  readonly trace?: readonly ProcessTrace[];
  /** With `detectRaces`: what was found. */
  readonly races?: readonly Race[];
  readonly counters: RunCounters;
}

/** Deterministic counts of what a run did: the same on every machine. */
export interface RunCounters {
  readonly processes: number;
  readonly tasks: number;
  readonly messages: number;
  readonly bytes: number;
  readonly lockWaits: number;
}
