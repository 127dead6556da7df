import type { Monaco } from '@monaco-editor/react';

import type { MonacoEditor } from './editor-mark';

/** Escape closes these first; only then does it open the way out. */
const WIDGETS = [
  'suggestWidgetVisible',
  'findWidgetVisible',
  'parameterHintsVisible',
  'renameInputVisible',
  'inSnippetMode',
  'editorHasMultipleSelections',
];

/**
 * Tab indents until Escape was pressed; then it leaves, until the reader types or comes back. Where `leavesAlways`
 * says so, it leaves at once.
 */
export function watchTabTrap(
  editor: MonacoEditor,
  monaco: Monaco,
  leavesAlways: () => boolean,
  onChange: (hasEscaped: boolean) => void,
): void {
  let hasEscaped = false;
  const set = (value: boolean): void => {
    if (hasEscaped === value) return;
    hasEscaped = value;
    editor.updateOptions({ tabFocusMode: value || leavesAlways() });
    onChange(value);
  };
  editor.addAction({
    id: 'forkjoin.leave',
    label: 'Let Tab leave the editor',
    keybindings: [monaco.KeyCode.Escape],
    precondition: WIDGETS.map((name) => `!${name}`).join(' && '),
    run: () => {
      set(true);
    },
  });
  editor.onDidFocusEditorText(() => {
    set(false);
  });
  editor.onDidChangeModelContent(() => {
    set(false);
  });
}
