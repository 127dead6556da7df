import { useSyncExternalStore } from 'react';

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

let wasSeen = false;

/** Somebody may have begun before this script ran: then the pointer is over the page, or something has the focus. */
function isSeen(): boolean {
  wasSeen ||= document.documentElement.matches(':hover') || document.activeElement !== document.body;
  return wasSeen;
}

function watch(onSign: () => void): () => void {
  const stop = new AbortController();
  const see = (): void => {
    wasSeen = true;
    stop.abort();
    onSign();
  };
  for (const sign of SIGNS) addEventListener(sign, see, { passive: true, signal: stop.signal });
  return () => {
    stop.abort();
  };
}

/** Whether somebody uses the page: a pointer moved, a key was pressed. What is heavy waits for it. */
export function useReaderSign(): boolean {
  return useSyncExternalStore(watch, isSeen, () => false);
}
