/** Runs in a blank page: starts the coordinator as the site does and lets a test run programs. */
import { proxy, wrap } from 'comlink';
import type { RunOutcome, RunRequest } from '../../lib/protocol/run';
import type { CoordinatorApi } from '../../lib/protocol/worker-api';

const paths = (globalThis as unknown as { forkjoinPaths: { workers: string; runtime: string } })
  .forkjoinPaths;
const worker = new Worker(`${paths.workers}/coordinator.mjs`, { type: 'module' });
const { port1, port2 } = new MessageChannel();
const init = {
  workersUrl: new URL(paths.workers, location.href).href,
  runtimeUrl: new URL(paths.runtime, location.href).href,
  cores: navigator.hardwareConcurrency,
};
worker.postMessage({ port: port2, init }, [port2]);
const api = wrap<CoordinatorApi>(port1);

const runProgram = (request: RunRequest): Promise<RunOutcome> =>
  api.run(
    request,
    proxy(() => undefined),
  );
Object.assign(globalThis, { runProgram });
