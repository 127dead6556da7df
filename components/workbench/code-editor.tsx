'use client';

import dynamic from 'next/dynamic';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useState } from 'react';

import { CodeArea } from '@/components/ui/code-area';
import { highlightPython } from '@/components/ui/highlight-python';
import { editor as words } from '@/components/ui/strings/editor';
import { useMedia } from '@/lib/client/use-media';
import { useReaderSign } from '@/lib/client/use-reader-sign';
import { useSettings } from '@/lib/client/use-settings';
import type { CodeFinding } from '@/lib/protocol/checker-api';

import styles from './code-editor.module.css';
import type { EditorMark, MonacoEditor } from './editor-mark';

const FullEditor = dynamic(
  () =>
    import('./full-editor').then(
      ({ FullEditor }) => FullEditor,
      () => EditorFailed,
    ),
  {
    ssr: false,
  },
);

/** In the place of the full editor where it could not be fetched. */
function EditorFailed({ onFail }: { readonly onFail: () => void }) {
  useEffect(onFail, [onFail]);
  return null;
}

interface CodeEditorProps {
  readonly code: string;
  readonly onChange: (code: string) => void;
  readonly mark: EditorMark | undefined;
  readonly findings: readonly CodeFinding[];
  readonly onEscapeChange: (hasEscaped: boolean) => void;
  readonly onFormat: () => void;
  /** Gets the plain editor while it is shown. */
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

/** Shift+Alt+F. A Mac writes another sign with it, so there the place of the key counts. */
function isFormatKey({ key, code, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const isF = key.toLowerCase() === 'f' || code === 'KeyF';
  return isF && shiftKey && altKey && !ctrlKey && !metaKey;
}

interface FullEditorWish {
  readonly wantsFull: boolean;
  /** It was wanted, and did not come. */
  readonly hasFailed: boolean;
  readonly onFail: () => void;
}

function useFullEditor(): FullEditorWish {
  const { editor, isLoaded } = useSettings();
  const isTouch = useMedia('(hover: none) and (pointer: coarse)', true);
  const hasReader = useReaderSign();
  const [hasFailed, setFailed] = useState(false);
  const onFail = useCallback(() => {
    setFailed(true);
  }, []);
  const isWished = isLoaded && editor === 'full' && !isTouch && hasReader;
  return { wantsFull: isWished && !hasFailed, hasFailed: isWished && hasFailed, onFail };
}

/**
 * The light editor is there at once and stays on touch devices and for those who prefer it. Elsewhere Monaco, a megabyte
 * that keeps the page busy while it starts, is loaded at the reader's first sign and takes its place when it is ready;
 * text, caret and focus go over.
 */
export function CodeEditor(props: CodeEditorProps) {
  const { code, onChange, mark, findings, onEscapeChange, onFormat, area } = props;
  const { editorFontSize, tabLeaves } = useSettings();
  const { wantsFull, hasFailed, onFail } = useFullEditor();
  const [isReady, setReady] = useState(false);
  const shown = useMemo(() => highlightPython(code), [code]);

  const takeOver = (full: MonacoEditor): void => {
    const caret = area.current?.selectionStart ?? 0;
    const position = full.getModel()?.getPositionAt(caret);
    if (position !== undefined) full.setPosition(position);
    const hadFocus = document.activeElement === area.current;
    setReady(true);
    // What is hidden takes no focus: wait until it is drawn.
    if (hadFocus)
      requestAnimationFrame(() => {
        full.focus();
      });
  };

  const isFullShown = wantsFull && isReady;
  const onKeyDown = (event: KeyboardEvent): void => {
    // The full editor has the key itself.
    if (isFullShown || !isFormatKey(event)) return;
    event.preventDefault();
    onFormat();
  };
  return (
    <div
      className={styles['editor']}
      data-editor={isFullShown ? 'full' : 'plain'}
      onKeyDownCapture={onKeyDown}
    >
      {!isFullShown && (
        <CodeArea
          code={code}
          shown={shown}
          onChange={onChange}
          fontSize={editorFontSize}
          markedLine={mark?.line}
          tabLeaves={tabLeaves}
          onEscapeChange={onEscapeChange}
          inputRef={area}
        />
      )}
      {hasFailed && (
        <p role="status" className={styles['failed']}>
          {words.failed}
        </p>
      )}
      {wantsFull && (
        <div className={styles['full']} data-ready={isReady || undefined} aria-hidden={!isReady}>
          <FullEditor
            code={code}
            onChange={onChange}
            mark={mark}
            findings={findings}
            onEscapeChange={onEscapeChange}
            onReady={takeOver}
            onFail={onFail}
          />
        </div>
      )}
    </div>
  );
}
