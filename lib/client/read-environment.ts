import type { EnvironmentFacts } from './environment-check';
import { browserStorage } from './safe-storage';

/**
 * Whether `new Worker` understands `{ type: 'module' }`. The browser reads `type` only when it knows the option, so a
 * getter sees it; the worker's script is empty and is ended at once.
 */
function hasModuleWorkers(): boolean {
  if (typeof Worker === 'undefined') return false;
  let wasRead = false;
  const options = {
    get type(): WorkerType {
      wasRead = true;
      return 'module';
    },
  };
  const url = URL.createObjectURL(new Blob([''], { type: 'text/javascript' }));
  try {
    new Worker(url, options).terminate();
  } catch {
    // A policy that forbids blob workers throws only after the options were read.
  } finally {
    URL.revokeObjectURL(url);
  }
  return wasRead;
}

/** Asks this browser, on this page, for what Python needs. */
export function readEnvironment(): EnvironmentFacts {
  return {
    isSecureContext: window.isSecureContext,
    isCrossOriginIsolated: window.crossOriginIsolated,
    hasWebAssembly: typeof WebAssembly === 'object',
    hasSharedMemory: typeof SharedArrayBuffer === 'function' && typeof Atomics === 'object',
    hasModuleWorkers: hasModuleWorkers(),
    hasStorage: browserStorage.check(),
  };
}
