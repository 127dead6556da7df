'use client';

import { useMemo, useSyncExternalStore } from 'react';

import { type LinkedCode, readCodeFragment } from '@/lib/client/code-link';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
  };
}

/** The program that came with the address, if one did and can be read. */
export function useLinkedCode(): LinkedCode {
  const fragment = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
  return useMemo(() => readCodeFragment(fragment), [fragment]);
}
