'use client';

import { useSyncExternalStore } from 'react';

/** How many cores this machine has; undefined on the server. */
export function useCores(): number | undefined {
  return useSyncExternalStore(
    () => () => undefined,
    () => navigator.hardwareConcurrency || 1,
    () => undefined,
  );
}
