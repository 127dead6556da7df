import { useStore } from 'zustand';

import { browserStorage } from './safe-storage';

/** Whether something is kept in this tab only, because the browser's storage is full. */
export function useStorageFull(): boolean {
  return useStore(browserStorage.state, ({ isFull }) => isFull);
}
