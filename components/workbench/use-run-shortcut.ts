'use client';

import type { KeyboardEvent } from 'react';

import type { Workbench } from './use-workbench';

/** Ctrl+Enter runs, Ctrl+Shift+Enter submits, Ctrl+S saves, wherever the focus is; Command does on a Mac. */
export function useRunShortcut(bench: Workbench): (event: KeyboardEvent) => void {
  return (event) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    if (event.key.toLowerCase() === 's' && !event.shiftKey && !event.altKey) {
      // Otherwise the browser would save the page.
      event.preventDefault();
      bench.save();
      return;
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.stopPropagation();
    if (bench.busy !== 'idle') return;
    if (event.shiftKey) bench.submit?.();
    else bench.run();
  };
}
