import { proxy, wrap } from 'comlink';
import type { GradeRequest, Verdict } from '../../lib/protocol/grade';
import type { RunOutcome, RunRequest } from '../../lib/protocol/run';
import type { CoordinatorApi, PrepareRequest } from '../../lib/protocol/worker-api';

/** What the command line calls in the page. Everything that crosses is data. */
export interface PageSide {
  /** Starts the coordinator as the site does; the addresses are paths of this origin. */
  readonly start: (workersPath: string, runtimePath: string) => void;
  readonly prepare: (request: PrepareRequest) => Promise<void>;
  readonly grade: (request: GradeRequest) => Promise<Verdict>;
  readonly run: (request: RunRequest) => Promise<RunOutcome>;
  readonly stop: () => void;
}

/** Set by the command line: takes the events of the run or grading in progress. */
type Report = (event: unknown) => void;

let started: { readonly api: ReturnType<typeof wrap<CoordinatorApi>>; readonly broken: Promise<never> };

function start(workersPath: string, runtimePath: string): void {
  const workersUrl = new URL(workersPath, location.href).href;
  const worker = new Worker(`${workersUrl}/coordinator.mjs`, { type: 'module', name: 'coordinator' });
  const channel = new MessageChannel();
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(`the coordinator stopped working: ${message}`));
    });
  });
  broken.catch(() => undefined);
  const init = {
    workersUrl,
    runtimeUrl: new URL(runtimePath, location.href).href,
    cores: navigator.hardwareConcurrency,
  };
  worker.postMessage({ port: channel.port2, init }, [channel.port2]);
  started = { api: wrap<CoordinatorApi>(channel.port1), broken };
}

const report = proxy((event: unknown): void => {
  (Reflect.get(globalThis, 'forkjoinReport') as Report)(event);
});

const pageSide: PageSide = {
  start,
  prepare: (request) => Promise.race([started.api.prepare(request), started.broken]),
  grade: (request) => Promise.race([started.api.grade(request, report), started.broken]),
  run: (request) => Promise.race([started.api.run(request, report), started.broken]),
  stop: () => void started.api.stop(),
};
Reflect.set(globalThis, 'forkjoin', pageSide);
