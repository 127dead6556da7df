'use client';

import { useState } from 'react';

import { editor as editorWords } from '@/components/ui/strings/editor';
import { workbench as words } from '@/components/ui/strings/workbench';

import { CodeEditor } from './code-editor';
import { DraftNotices } from './draft-notices';
import styles from './editor-pane.module.css';
import { RunBar } from './run-bar';
import type { Workbench } from './use-workbench';

/** The editor with what concerns its text, and the controls below it. */
export function EditorPane({ bench, fileName }: { readonly bench: Workbench; readonly fileName: string }) {
  const [hasEscaped, setEscaped] = useState(false);
  return (
    <div className={styles['pane']}>
      <DraftNotices draft={bench.draft} state={bench.draftState} fileName={fileName} />
      <CodeEditor
        code={bench.draftState.code}
        onChange={bench.edit}
        mark={bench.mark}
        onEscapeChange={setEscaped}
      />
      <div className={styles['hint']}>
        <span role="status">{hasEscaped ? editorWords.escaped : editorWords.escapeHint}</span>
        {bench.draftState.saved.kind === 'saved' && <span>{words.saved}</span>}
      </div>
      <RunBar bench={bench} />
    </div>
  );
}
