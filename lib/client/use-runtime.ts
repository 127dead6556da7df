import { useStore } from 'zustand';

import type { RuntimeState } from '../protocol/worker-api';
import { runtimeStore } from './runtime-store';

const READY: RuntimeState = { kind: 'ready', ready: 1 };

/** How far Python is on this page. Interpreters that are made ready after the first count as ready. */
export function useRuntime(): RuntimeState {
  return useStore(runtimeStore, ({ runtime, wasReady }) =>
    wasReady && runtime.kind === 'starting' ? READY : runtime,
  );
}
