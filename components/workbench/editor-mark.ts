import type { Monaco } from '@monaco-editor/react';
import type { editor } from 'monaco-editor';

export type MonacoEditor = editor.IStandaloneCodeEditor;

/** The line at which a run ended, with the sentence that says why. */
export interface EditorMark {
  readonly line: number;
  readonly message: string;
}

/** Marks a line with colour, glyph and message, and brings it into view. Returns how to take the mark away. */
export function showMark(target: MonacoEditor, monaco: Monaco, mark: EditorMark | undefined): () => void {
  if (mark === undefined || mark.line > (target.getModel()?.getLineCount() ?? 0)) return () => undefined;
  const marks = target.createDecorationsCollection([
    {
      range: new monaco.Range(mark.line, 1, mark.line, 1),
      options: {
        isWholeLine: true,
        className: 'marked-line',
        glyphMarginClassName: 'marked-glyph',
        glyphMarginHoverMessage: { value: mark.message },
        hoverMessage: { value: mark.message },
      },
    },
  ]);
  target.revealLineInCenterIfOutsideViewport(mark.line);
  return () => {
    marks.clear();
  };
}
