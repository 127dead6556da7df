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
  const { api, broken } = coordinator();
  if (isTaken) await api.stop();
  const before = lastTurn;
  const turn = (async () => {
    await before.catch(() => undefined);
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

export async function stopRuntime(): Promise<void> {
  await connection?.api.stop();
}
