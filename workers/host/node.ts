import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker, workerData } from 'node:worker_threads';
import type { StartedWorker, WorkerBirth } from './started-worker';

export const engineName = (): string => `Node ${process.version}`;
export const isNode: boolean = true;

/** Starts the module at the file path `url` in a thread and hands it its port and start data. */
export function startWorker<Init>(url: string, birth: WorkerBirth<Init>): StartedWorker {
  // Node's types know their own MessagePort only; at run time it is the same object.
  const port = birth.port as unknown as import('node:worker_threads').MessagePort;
  const worker = new Worker(url, { workerData: birth, transferList: [port], stdout: true, stderr: true });
  let exitListener: ((reason: string) => void) | undefined;
  let isTerminated = false;
  worker.on('error', (error) => exitListener?.(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => {
    if (!isTerminated) exitListener?.(`the thread ended with code ${code}`);
  });
  return {
    terminate: () => {
      isTerminated = true;
      void worker.terminate();
    },
    onExit: (listener) => {
      exitListener = listener;
    },
  };
}

/** Waits for the start data of this worker. */
export function receiveBirth<Init>(onBirth: (birth: WorkerBirth<Init>) => void): void {
  // Pyodide's glue is a script that expects CommonJS; in a package of ES modules Node gives it none.
  Object.assign(globalThis, { require: createRequire(import.meta.url), __dirname: import.meta.dirname });
  onBirth(workerData as WorkerBirth<Init>);
}

/** Reads a file, reporting its size once. */
export async function readAsset(
  path: string,
  onBytes?: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await readFile(path));
  onBytes?.(bytes.byteLength);
  return bytes;
}

/** The optional package `webgpu`: without it, or without a driver, kernels run on the simulator. */
export async function findGpu(): Promise<GPU | undefined> {
  try {
    const { create, globals } = (await import('webgpu')) as {
      create: (options: string[]) => GPU;
      globals: object;
    };
    Object.assign(globalThis, globals);
    return create([]);
  } catch {
    return undefined;
  }
}
