import { useEffect } from 'react';
import { useStore } from 'zustand';

import { type Preflight, preflightStore, runPreflight } from './preflight';

/** Tries this computer once the page is open. */
export function usePreflight(): Preflight | undefined {
  useEffect(() => {
    void runPreflight();
  }, []);
  return useStore(preflightStore, ({ preflight }) => preflight);
}
