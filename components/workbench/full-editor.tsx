'use client';

import Editor, { type Monaco, type OnMount, loader } from '@monaco-editor/react';
import { useEffect, useRef, useState } from 'react';

import { editor as words } from '@/components/ui/strings/editor';
import { buildInfo } from '@/lib/client/build-info';
import { useMedia } from '@/lib/client/use-media';
import { useSettings } from '@/lib/client/use-settings';
import type { CodeFinding } from '@/lib/protocol/checker-api';

import { registerPython } from './completion/register-python';
import { defineEditorTheme, themeName } from './editor-colours';
import { editorOptions } from './editor-options';
import { type EditorMark, type MonacoEditor, showMark } from './editor-mark';
import { showFindings } from './show-findings';
import { watchTabTrap } from './tab-trap';

// Monaco's scripts come from this site; the loader would go to a CDN otherwise.
loader.config({ paths: { vs: buildInfo.monacoUrl } });

export interface FullEditorProps {
  readonly code: string;
  readonly onChange: (code: string) => void;
  readonly mark: EditorMark | undefined;
  readonly findings: readonly CodeFinding[];
  readonly onEscapeChange: (hasEscaped: boolean) => void;
  readonly onReady: (editor: MonacoEditor) => void;
  /** Monaco's own scripts did not come. */
  readonly onFail: () => void;
}

function useEditorTheme(monaco: Monaco | undefined): boolean {
  const { theme } = useSettings();
  const isSystemDark = useMedia('(prefers-color-scheme: dark)', false);
  const hasMoreContrast = useMedia('(prefers-contrast: more)', false);
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  useEffect(() => {
    if (monaco !== undefined) monaco.editor.setTheme(defineEditorTheme(monaco, isDark));
  }, [monaco, isDark, hasMoreContrast]);
  return isDark;
}

/** Monaco, in the colours and faces of the page. */
export function FullEditor(props: FullEditorProps) {
  const { code, onChange, mark, findings, onEscapeChange, onReady, onFail } = props;
  const { editorFontSize, tabLeaves } = useSettings();
  const tabLeavesNow = useRef(tabLeaves);
  const [parts, setParts] = useState<{ readonly editor: MonacoEditor; readonly monaco: Monaco }>();
  const clearMark = useRef<() => void>(undefined);
  const isDark = useEditorTheme(parts?.monaco);

  useEffect(() => {
    let isOver = false;
    loader.init().catch(() => {
      if (!isOver) onFail();
    });
    return () => {
      isOver = true;
    };
  }, [onFail]);

  useEffect(() => {
    parts?.editor.updateOptions({ fontSize: editorFontSize, lineHeight: Math.round(editorFontSize * 1.55) });
  }, [parts, editorFontSize]);

  useEffect(() => {
    tabLeavesNow.current = tabLeaves;
    parts?.editor.updateOptions({ tabFocusMode: tabLeaves });
  }, [parts, tabLeaves]);

  useEffect(() => {
    if (parts !== undefined) showFindings(parts.editor, parts.monaco, findings);
  }, [parts, findings]);

  useEffect(() => {
    if (parts === undefined) return undefined;
    clearMark.current = showMark(parts.editor, parts.monaco, mark);
    return clearMark.current;
  }, [parts, mark]);

  const onMount: OnMount = (editor, monaco) => {
    registerPython(monaco);
    watchTabTrap(editor, monaco, () => tabLeavesNow.current, onEscapeChange);
    // The editor's own option reaches only models made later.
    editor.getModel()?.updateOptions({
      bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
    });
    setParts({ editor, monaco });
    // Shown when its colours are there: until then the light editor has them. Without colours it still edits.
    const show = (): void => {
      onReady(editor);
    };
    monaco.editor.colorize('', 'python', {}).then(show, show);
  };

  return (
    <Editor
      language="python"
      value={code}
      onChange={(text) => {
        onChange(text ?? '');
      }}
      theme={themeName(isDark)}
      beforeMount={(monaco) => {
        defineEditorTheme(monaco, isDark);
      }}
      onMount={onMount}
      loading={null}
      options={editorOptions(words.label, editorFontSize)}
    />
  );
}
