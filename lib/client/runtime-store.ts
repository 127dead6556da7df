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
    // What one says that was given up is not true of the next.
    if (connection !== made) return;
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
  let made: Connection | undefined;
  try {
    made = coordinator();
    await Promise.race([made.api.prepare(request), made.broken]);
  } catch (error) {
    // One that broke down has said so itself, and one that was given up has nothing more to say.
    if (made !== undefined && connection !== made) return;
    runtimeStore.setState({
      runtime: { kind: 'failed', message: error instanceof Error ? error.message : '' },
    });
  }
}

/** Ends the coordinator, so that the next use starts afresh. Whatever waits for an answer of it is told. */
export function resetRuntime(): void {
  const ended = connection;
  connection = undefined;
  // Its own end follows: see `coordinator`.
  ended?.fail('Python was started again elsewhere on this page.');
  runtimeStore.setState({ runtime: { kind: 'idle' }, wasReady: false });
}

/** Lets a reader start afresh after a failure, unless something else runs again already on a coordinator that is well. */
export function restartRuntime(): void {
  if (!isTaken) resetRuntime();
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
