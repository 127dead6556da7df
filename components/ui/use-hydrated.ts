import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** False in the page as it came from the server, true once React has taken it over. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
