import { proxy } from 'comlink';
import { createStore } from 'zustand/vanilla';

import { findMissingParts, type MissingPart } from './environment-check';
import { readEnvironment } from './read-environment';
import { readGpuName } from './read-gpu-name';
import { takeTurn } from './runtime-store';

export type ProgramTest =
  | { readonly kind: 'testing' }
  | { readonly kind: 'good'; readonly startMs: number; readonly runMs: number }
  | { readonly kind: 'bad'; readonly reason: string };

export interface Preflight {
  readonly missing: readonly MissingPart[];
  readonly engine: string;
  readonly cores: number;
  /** Gigabytes; only Chromium tells, and at most 8. */
  readonly memory: number | undefined;
  /** Undefined while it is being asked; empty where there is none. */
  readonly gpu: string | undefined;
  readonly program: ProgramTest;
}

/** Undefined on the server and before the first test. */
export const preflightStore = createStore<{ readonly preflight: Preflight | undefined }>(() => ({
  preflight: undefined,
}));

const PROGRAM = `from multiprocessing import Pool


def square(n):
    return n * n


if __name__ == "__main__":
    with Pool(2) as pool:
        print(sum(pool.map(square, range(1000))))
`;
const ANSWER = '332833500';

/** Starts Python as a learner's page does, and runs a pool of two workers. */
async function testProgram(): Promise<ProgramTest> {
  const start = performance.now();
  try {
    return await takeTurn(async (api): Promise<ProgramTest> => {
      await api.prepare({ interpreters: 3, packages: ['numpy'] });
      const startMs = performance.now() - start;
      const program = { main: 'main.py', args: [], files: [{ path: 'main.py', data: PROGRAM }] };
      const limits = { timeoutMs: 60_000 };
      const { kind, ms, stdout, failure } = await api.run(
        { program, workers: 2, limits, trace: false },
        proxy(() => undefined),
      );
      if (kind !== 'finished') return { kind: 'bad', reason: failure?.message ?? kind };
      return stdout.trim() === ANSWER ? { kind: 'good', startMs, runMs: ms } : { kind: 'bad', reason: '' };
    });
  } catch (error) {
    return { kind: 'bad', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Tries this computer and this browser; what is known shows in the store as soon as it is. */
export async function runPreflight(): Promise<void> {
  const { deviceMemory } = navigator as { readonly deviceMemory?: number };
  const missing = findMissingParts(readEnvironment());
  const canRun = missing.every((part) => part === 'storage');
  const set = (change: Partial<Preflight>): void => {
    const { preflight } = preflightStore.getState();
    if (preflight !== undefined) preflightStore.setState({ preflight: { ...preflight, ...change } });
  };
  preflightStore.setState({
    preflight: {
      missing,
      engine: navigator.userAgent,
      cores: navigator.hardwareConcurrency || 1,
      memory: deviceMemory,
      gpu: undefined,
      program: canRun ? { kind: 'testing' } : { kind: 'bad', reason: '' },
    },
  });
  // What a GPU says, or fails to say, keeps nobody from the test of Python.
  set({ gpu: (await readGpuName().catch(() => null)) ?? '' });
  if (canRun) set({ program: await testProgram() });
}
