'use client';

import { TabHint } from '@/components/program/tab-hint';
import { workbench } from '@/components/ui/strings/workbench';

import styles from './editor-foot.module.css';
import type { Snippet } from './use-snippet';

interface EditorFootProps {
  readonly snippet: Snippet;
  readonly hasEscaped: boolean;
}

/** Below a program in a lesson: how Tab leaves its text, and that the text is kept. */
export function EditorFoot({ snippet: { savedAt, draftState }, hasEscaped }: EditorFootProps) {
  const isSaved = savedAt !== undefined && draftState.saved.kind === 'saved';
  return (
    <div className={styles['foot']}>
      <TabHint hasEscaped={hasEscaped} className={styles['hint']} />
      <span role="status">{isSaved && workbench.savedAt(savedAt.toLocaleTimeString('en-GB'))}</span>
    </div>
  );
}
