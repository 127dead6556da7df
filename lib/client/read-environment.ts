import type { EnvironmentFacts } from './environment-check';
import { browserStorage } from './safe-storage';

/**
 * Whether `new Worker` understands `{ type: 'module' }`: a browser reads `type` only when it knows the option, so a
 * getter sees it. The getter throws, so no worker is started.
 */
function hasModuleWorkers(): boolean {
  if (typeof Worker === 'undefined') return false;
  let wasRead = false;
  const options = {
    get type(): WorkerType {
      wasRead = true;
      throw new TypeError('only asking');
    },
  };
  try {
    new Worker('about:blank', options).terminate();
  } catch {
    // The getter's own error, or the browser's refusal of the address: neither says anything more.
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
