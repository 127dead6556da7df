'use client';

import { useRef, useState } from 'react';

import { DraftNotices } from '@/components/program/draft-notices';
import { SetAsideTexts } from '@/components/program/set-aside-texts';
import { useSettings } from '@/lib/client/use-settings';
import type { CodeFinding } from '@/lib/protocol/checker-api';

import { CodeEditor } from './code-editor';
import { EditorBar } from './editor-bar';
import styles from './editor-pane.module.css';
import { RunBar } from './run-bar';
import { useFindings } from './use-findings';
import { useFormatter } from './use-formatter';
import type { Workbench } from './use-workbench';

const NONE: readonly CodeFinding[] = [];

/** The editor with what concerns its text, and the controls below it. */
export function EditorPane({ bench, fileName }: { readonly bench: Workbench; readonly fileName: string }) {
  const [hasEscaped, setEscaped] = useState(false);
  const { isLoaded } = useSettings();
  const { code } = bench.draftState;
  const found = useFindings(code, isLoaded);
  const findings = found.kind === 'found' ? found.findings : NONE;
  const area = useRef<HTMLTextAreaElement>(null);
  const formatter = useFormatter(bench, area);
  return (
    <div className={styles['pane']}>
      <DraftNotices draft={bench.draft} state={bench.draftState} fileName={fileName} />
      <CodeEditor
        code={code}
        onChange={bench.edit}
        mark={bench.mark}
        findings={findings}
        onEscapeChange={setEscaped}
        onFormat={formatter.format}
        area={area}
      />
      {/* A challenge lists them among its attempts. */}
      {bench.submit === undefined && <SetAsideTexts draft={bench.draft} state={bench.draftState} />}
      <EditorBar
        bench={bench}
        fileName={fileName}
        found={found}
        formatter={formatter}
        hasEscaped={hasEscaped}
      />
      <RunBar bench={bench} />
    </div>
  );
}
