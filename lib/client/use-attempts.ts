import { useEffect } from 'react';
import { useStore } from 'zustand';

import { type AttemptState, attemptStore } from './attempt-store';

/** What was submitted on this device; nothing on the server and until storage was read. */
export function useAttempts(): AttemptState {
  useEffect(() => attemptStore.start(), []);
  return useStore(attemptStore.store);
}
