import { holdLife, watchLife } from '../../lib/util/worker-life';
import type { StartedWorker, WorkerBirth } from './started-worker';

export const engineName = (): string => navigator.userAgent;
export const isNode: boolean = false;

/** Starts the module worker at `url` and hands it its port and start data. */
export function startWorker<Init>(url: string, birth: WorkerBirth<Init>): StartedWorker {
  const worker = new Worker(url, { type: 'module' });
  let exitListener: ((reason: string) => void) | undefined;
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    exitListener?.(event.message || 'the worker could not be loaded');
  });
  const life = watchLife(worker, () => exitListener?.('the browser ended its worker'));
  worker.postMessage({ ...birth, life: life.name }, [birth.port]);
  return {
    terminate: () => {
      life.forget();
      worker.terminate();
    },
    onExit: (listener) => {
      exitListener = listener;
    },
  };
}

/** Waits for the start data of this worker. */
export function receiveBirth<Init>(onBirth: (birth: WorkerBirth<Init>) => void): void {
  globalThis.addEventListener(
    'message',
    (event: Event) => {
      const { data } = event as MessageEvent<WorkerBirth<Init>>;
      // Bound now: an interpreter takes the name away from its programs.
      if (data.life !== undefined) holdLife(data.life, globalThis.postMessage.bind(globalThis));
      onBirth(data);
    },
    { once: true },
  );
}

/** Reads a file of the own origin, reporting bytes as they come. @throws Error naming the address */
export async function readAsset(
  url: string,
  onBytes?: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok || response.body === null)
    throw new Error(`${url} answered with status ${response.status}`);
  const chunks: Uint8Array[] = [];
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    onBytes?.(value.byteLength);
  }
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/** The browser's way to the GPU, where it has one. */
export const findGpu = (): Promise<GPU | undefined> =>
  Promise.resolve((navigator as { readonly gpu?: GPU }).gpu);
