'use client';

import type { KeyboardEvent } from 'react';

import type { Workbench } from './use-workbench';

/** Ctrl+Enter runs, Ctrl+Shift+Enter submits, wherever the focus is; Command does on a Mac. */
export function useRunShortcut(bench: Workbench): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (bench.busy !== 'idle') return;
    if (event.shiftKey) bench.submit?.();
    else bench.run();
  };
}
