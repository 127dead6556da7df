import { type Remote, proxy, releaseProxy, wrap } from 'comlink';

import type { CoordinatorApi, RuntimeState } from '../protocol/worker-api';
import { buildInfo } from './build-info';

export interface Connection {
  readonly api: Remote<CoordinatorApi>;
  /** Ends the coordinator and every interpreter that it started. */
  end(): void;
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
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onState({ kind: 'failed', message: event.message });
  });
  const init = {
    workersUrl: new URL(buildInfo.workersUrl, location.href).href,
    runtimeUrl: new URL(buildInfo.runtimeUrl, location.href).href,
    cores: navigator.hardwareConcurrency || 1,
  };
  worker.postMessage({ port: channel.port2, init }, [channel.port2]);
  const api = wrap<CoordinatorApi>(channel.port1);
  void api.watchState(proxy(onState));
  const reportVisibility = (): void => void api.setVisible(document.visibilityState === 'visible');
  document.addEventListener('visibilitychange', reportVisibility);
  return {
    api,
    end: () => {
      document.removeEventListener('visibilitychange', reportVisibility);
      api[releaseProxy]();
      channel.port1.close();
      worker.terminate();
    },
  };
}
