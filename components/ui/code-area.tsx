'use client';

import { type KeyboardEvent, type ReactNode, type Ref, useRef } from 'react';

import { applyEdit } from './apply-edit';
import styles from './code-area.module.css';
import { type TextEdit, breakLine, indent, outdent } from './edit-text';
import { editor as words } from './strings/editor';
import { useHydrated } from './use-hydrated';

interface CodeAreaProps {
  readonly code: string;
  /** The same text in colours. */
  readonly shown: ReactNode;
  readonly onChange: (code: string) => void;
  readonly label?: string;
  /** Pixels where the browser's own text has its usual size; the style sheet's size where it is not given. */
  readonly fontSize?: number;
  /** A line to mark, counted from 1. */
  readonly markedLine?: number | undefined;
  /** Told what Tab does: first when the editor gets the focus for the first time. */
  readonly onEscapeChange?: (hasEscaped: boolean) => void;
  /** Tab leaves at once. */
  readonly tabLeaves?: boolean;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

const EDITS: Readonly<Record<string, (edit: TextEdit) => TextEdit>> = {
  Tab: indent,
  'Shift+Tab': outdent,
  Enter: breakLine,
};

/** What a key does to the text, where it does more than the browser would. */
function editOf(event: KeyboardEvent): ((edit: TextEdit) => TextEdit) | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent } = event;
  if (ctrlKey || metaKey || altKey || nativeEvent.isComposing) return undefined;
  return EDITS[shiftKey ? `Shift+${key}` : key];
}

/** A light Python editor: a textarea over coloured text. Tab indents until Escape was pressed. */
export function CodeArea(props: CodeAreaProps) {
  const { code, shown, onChange, label = words.label, fontSize, markedLine, onEscapeChange } = props;
  const { inputRef, tabLeaves = false } = props;
  const count = code.split('\n').length;
  const hasEscaped = useRef<boolean>(undefined);
  const isHydrated = useHydrated();

  const setEscaped = (value: boolean): void => {
    if (hasEscaped.current === value) return;
    hasEscaped.current = value;
    onEscapeChange?.(value);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Escape') {
      setEscaped(true);
      return;
    }
    if (event.key === 'Tab' && (hasEscaped.current === true || tabLeaves)) return;
    if (event.key !== 'Shift') setEscaped(false);
    const edit = editOf(event);
    if (edit === undefined) return;
    event.preventDefault();
    const { value: text, selectionStart: start, selectionEnd: end } = event.currentTarget;
    applyEdit(event.currentTarget, edit({ text, start, end }), onChange);
  };

  return (
    <div
      className={styles['area']}
      style={fontSize === undefined ? undefined : { fontSize: `${String(fontSize / 16)}rem` }}
    >
      <div className={styles['numbers']} aria-hidden>
        {Array.from({ length: count }, (_, k) => (
          <span key={k} className={styles['number']} data-marked={k + 1 === markedLine || undefined}>
            {k + 1}
          </span>
        ))}
      </div>
      <div className={styles['stack']}>
        {markedLine !== undefined && (
          <div
            className={styles['mark']}
            style={{ marginTop: `calc(12px + ${String(markedLine - 1)} * 1.55em)` }}
          />
        )}
        <pre className={styles['shown']} aria-hidden>
          <code>
            {shown}
            {'\n'}
          </code>
        </pre>
        <textarea
          ref={inputRef}
          className={styles['typed']}
          aria-label={label}
          value={code}
          // What is typed before React listens would be lost.
          readOnly={!isHydrated}
          rows={count}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          wrap="off"
          onChange={(event) => {
            onChange(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onFocus={() => {
            setEscaped(false);
          }}
        />
      </div>
    </div>
  );
}
