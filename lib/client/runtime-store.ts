import { createStore } from 'zustand/vanilla';

import type { CoordinatorApi, PrepareRequest, RuntimeState } from '../protocol/worker-api';
import { type Connection, connect } from './connect';
import type { Remote } from 'comlink';

interface RuntimeStoreState {
  readonly runtime: RuntimeState;
}

export const runtimeStore = createStore<RuntimeStoreState>(() => ({ runtime: { kind: 'idle' } }));

let connection: Connection | undefined;

function coordinator(): Remote<CoordinatorApi> {
  connection ??= connect((runtime) => {
    runtimeStore.setState({ runtime });
  });
  return connection.api;
}

/** Fetches Python and warms its interpreters; failure shows in the store, not here. */
export async function prepareRuntime(request: PrepareRequest): Promise<void> {
  try {
    await coordinator().prepare(request);
  } catch (error) {
    runtimeStore.setState({ runtime: { kind: 'failed', message: String(error) } });
  }
}

/** Ends a coordinator that failed, so that the next use starts afresh. */
export function resetRuntime(): void {
  connection?.end();
  connection = undefined;
  runtimeStore.setState({ runtime: { kind: 'idle' } });
}

let lastTurn: Promise<unknown> = Promise.resolve();
let isTaken = false;

/**
 * Gives `job` the coordinator, which does one thing at a time. Whatever runs now is stopped first: the reader asked
 * for something else.
 */
export async function takeTurn<T>(job: (api: Remote<CoordinatorApi>) => Promise<T>): Promise<T> {
  const api = coordinator();
  if (isTaken) await api.stop();
  const before = lastTurn;
  const turn = (async () => {
    await before.catch(() => undefined);
    isTaken = true;
    try {
      return await job(api);
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
