'use client';

import { useSyncExternalStore } from 'react';

import { codeFromFragment } from '@/lib/client/code-link';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
  };
}

/** The program that came with the address; undefined when none did. */
export function useLinkedCode(): string | undefined {
  const fragment = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
  return codeFromFragment(fragment);
}
