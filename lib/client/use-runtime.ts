import { useStore } from 'zustand';

import type { RuntimeState } from '../protocol/worker-api';
import { runtimeStore } from './runtime-store';

/** How far Python is on this page. */
export function useRuntime(): RuntimeState {
  return useStore(runtimeStore, (state) => state.runtime);
}
