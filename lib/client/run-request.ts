import type { ProgramFile, RunRequest } from '../protocol/run';
import type { PrepareRequest } from '../protocol/worker-api';

/** The learner's file in every run: the name that tracebacks show. */
export const MAIN_FILE = 'main.py';

const NUMPY = /^\s*(?:import|from)\s+numpy\b/m;
/** Whatever starts processes: a program in whose text none of these stands is one process. */
const PROCESSES = /\b(?:multiprocessing|concurrent)\b/;

interface ProgramOptions {
  readonly code: string;
  readonly workers: number;
  readonly files?: readonly ProgramFile[];
  readonly packages?: readonly string[];
  readonly ranks?: number | undefined;
}

/**
 * Interpreters that have to be ready for a program: its own, and one for each worker if it may start any. A serial
 * program then waits for one start, and a page on which nothing is parallel keeps no others in memory.
 */
export function interpretersFor(sources: readonly string[], workers: number): number {
  return sources.some((source) => PROCESSES.test(source)) ? workers + 1 : 1;
}

/** What a run of one file asks of the coordinator, and what must be ready for it. */
export function runRequest(options: ProgramOptions): {
  readonly request: RunRequest;
  readonly needs: PrepareRequest;
} {
  const { code, workers, files = [], packages = [], ranks } = options;
  const sources = [code, ...files.map((file) => (typeof file.data === 'string' ? file.data : ''))];
  const wantsNumpy = packages.includes('numpy') || sources.some((source) => NUMPY.test(source));
  return {
    request: {
      program: { files: [{ path: MAIN_FILE, data: code }, ...files], main: MAIN_FILE, args: [] },
      workers,
      limits: {},
      trace: true,
      ...(ranks === undefined ? {} : { ranks }),
    },
    needs: {
      interpreters: ranks === undefined ? interpretersFor(sources, workers) : ranks + 1,
      packages: wantsNumpy ? [...new Set([...packages, 'numpy'])] : packages,
    },
  };
}
