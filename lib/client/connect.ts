import { type Remote, proxy, releaseProxy, wrap } from 'comlink';

import type { CoordinatorApi, RuntimeState } from '../protocol/worker-api';
import { watchLife } from '../util/worker-life';
import { buildInfo } from './build-info';

export interface Connection {
  readonly api: Remote<CoordinatorApi>;
  /** Rejects when the coordinator did not start or stopped working: nothing that was asked of it will be answered. */
  readonly broken: Promise<never>;
  /** Rejects `broken` for a reason that only the caller can see. */
  fail(message: string): void;
  /** Ends the coordinator and every interpreter that it started. */
  end(): void;
}

/** Gigabytes of memory, rounded down to a power of two and at most 8; only Chromium tells. */
interface MemoryNavigator {
  readonly deviceMemory?: number;
}

/** An interpreter with NumPy takes about 88 MB: sixteen suit 8 GB and more, six a smaller machine. */
function interpretersThatFit(): number {
  const { deviceMemory = 8 } = navigator as MemoryNavigator;
  return deviceMemory >= 8 ? 16 : 6;
}

/**
 * Starts the coordinator and speaks to it over a port of its own: what is posted on a worker's own channel is lost
 * when the worker is ended, what goes over a port arrives.
 */
export function connect(onState: (state: RuntimeState) => void): Connection {
  const worker = new Worker(`${buildInfo.workersUrl}/coordinator.mjs`, {
    type: 'module',
    name: 'coordinator',
  });
  const channel = new MessageChannel();
  let reject: (reason: Error) => void = () => undefined;
  const broken = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  const fail = (message: string): void => {
    onState({ kind: 'failed', message });
    reject(new Error(message));
  };
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    // A script that could not be fetched gives an event without a message.
    const message: unknown = event.message;
    fail(typeof message === 'string' ? message : '');
  });
  const life = watchLife(worker, () => {
    fail('the browser ended its worker');
  });
  // Heard where somebody waits for an answer; otherwise the state says it.
  broken.catch(() => undefined);
  const init = {
    workersUrl: new URL(buildInfo.workersUrl, location.href).href,
    runtimeUrl: new URL(buildInfo.runtimeUrl, location.href).href,
    cores: navigator.hardwareConcurrency || 1,
    maxInterpreters: interpretersThatFit(),
  };
  worker.postMessage({ port: channel.port2, init, life: life.name }, [channel.port2]);
  const api = wrap<CoordinatorApi>(channel.port1);
  void api.watchState(proxy(onState));
  const reportVisibility = (): void => void api.setVisible(document.visibilityState === 'visible');
  document.addEventListener('visibilitychange', reportVisibility);
  // A page may have been opened in the background.
  reportVisibility();
  return {
    api,
    broken,
    fail,
    end: () => {
      document.removeEventListener('visibilitychange', reportVisibility);
      api[releaseProxy]();
      channel.port1.close();
      life.forget();
      worker.terminate();
    },
  };
}
