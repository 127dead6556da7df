'use client';

import { type RefObject, useState } from 'react';

import { applyEdit } from '@/components/ui/apply-edit';
import { editor as words } from '@/components/ui/strings/editor';
import { formatCode } from '@/lib/client/checker';

import { carryCaret } from './carry-caret';
import type { Workbench } from './use-workbench';

export interface Formatter {
  /** What came of it last. */
  readonly said: string;
  readonly format: () => void;
}

/** Puts a program that was laid out anew into the editor, so that the editor's own undo brings the old one back. */
function put(bench: Workbench, area: HTMLTextAreaElement | null, code: string): void {
  // The full editor remembers whatever is given to it.
  if (area === null) {
    bench.edit(code);
    return;
  }
  const before = document.activeElement;
  const caret = carryCaret(area.value, code, area.selectionStart);
  area.focus({ preventScroll: true });
  applyEdit(area, { text: code, start: caret, end: caret }, (text) => {
    // Not remembered by the browser: the notice offers Undo.
    bench.draft.restore(text);
  });
  if (before instanceof HTMLElement && before !== area) before.focus({ preventScroll: true });
}

/** Lays out the program of a workbench; `area` is the plain editor, where that is shown. */
export function useFormatter(bench: Workbench, area: RefObject<HTMLTextAreaElement | null>): Formatter {
  const [said, setSaid] = useState('');
  const format = async (): Promise<void> => {
    const { store } = bench.draft;
    const { code } = store.getState();
    const result = await formatCode(code).catch(
      () => ({ kind: 'failed', message: words.noFormatter }) as const,
    );
    // Whoever went on typing meanwhile keeps what was typed.
    if (result.kind === 'formatted' && store.getState().code === code) put(bench, area.current, result.code);
    setSaid(result.kind === 'formatted' ? words.formatted : result.message);
  };
  return { said, format: () => void format() };
}
