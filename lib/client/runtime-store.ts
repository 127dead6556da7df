import { createStore } from 'zustand/vanilla';

import type { CoordinatorApi, PrepareRequest, RuntimeState } from '../protocol/worker-api';
import { type Connection, connect } from './connect';
import type { Remote } from 'comlink';

interface RuntimeStoreState {
  readonly runtime: RuntimeState;
  /** Set once Python was ready: interpreters that start later replace used ones, and nobody waits for them. */
  readonly wasReady: boolean;
}

export const runtimeStore = createStore<RuntimeStoreState>(() => ({
  runtime: { kind: 'idle' },
  wasReady: false,
}));

/** A coordinator that is well answers within milliseconds. */
const STOP_ANSWER_MS = 5000;

let connection: Connection | undefined;

function coordinator(): Connection {
  if (connection !== undefined) return connection;
  const made = connect((runtime) => {
    const wasReady = runtime.kind === 'ready' || runtimeStore.getState().wasReady;
    runtimeStore.setState({ runtime, wasReady });
  });
  connection = made;
  // Nothing will be answered any more: the next use starts another. What was said of the failure stays.
  made.broken.catch(() => {
    made.end();
    if (connection === made) connection = undefined;
  });
  return made;
}

/** Fetches Python and warms its interpreters; failure shows in the store, not here. */
export async function prepareRuntime(request: PrepareRequest): Promise<void> {
  try {
    const { api, broken } = coordinator();
    await Promise.race([api.prepare(request), broken]);
  } catch (error) {
    runtimeStore.setState({
      runtime: { kind: 'failed', message: error instanceof Error ? error.message : '' },
    });
  }
}

/** Ends a coordinator that failed, so that the next use starts afresh. */
export function resetRuntime(): void {
  connection?.end();
  connection = undefined;
  runtimeStore.setState({ runtime: { kind: 'idle' }, wasReady: false });
}

let lastTurn: Promise<unknown> = Promise.resolve();
let isTaken = false;

/**
 * Gives `job` the coordinator, which does one thing at a time. Whatever runs now is stopped first: the reader asked
 * for something else.
 */
export async function takeTurn<T>(job: (api: Remote<CoordinatorApi>) => Promise<T>): Promise<T> {
  if (isTaken) await stopRuntime();
  const before = lastTurn;
  const turn = (async () => {
    await before.catch(() => undefined);
    const { api, broken } = coordinator();
    isTaken = true;
    try {
      return await Promise.race([job(api), broken]);
    } finally {
      isTaken = false;
    }
  })();
  lastTurn = turn;
  return turn;
}

/**
 * Stops whatever runs. A coordinator that does not answer, stuck in a call of the browser, is given up: its promises
 * reject, and the next use starts another.
 */
export async function stopRuntime(): Promise<void> {
  const stopped = connection;
  if (stopped === undefined) return;
  const late = setTimeout(() => {
    // Another one may have been started meanwhile, and is well.
    if (connection === stopped) stopped.fail('its worker did not answer');
  }, STOP_ANSWER_MS);
  await Promise.race([stopped.api.stop(), stopped.broken]).catch(() => undefined);
  clearTimeout(late);
}
