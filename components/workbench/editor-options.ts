import type { editor } from 'monaco-editor';

/** A quiet Monaco: nothing on the page but the text, its numbers and what the reader asks for. */
export function editorOptions(label: string, fontSize: number): editor.IStandaloneEditorConstructionOptions {
  return {
    ariaLabel: label,
    fontSize,
    lineHeight: Math.round(fontSize * 1.55),
    fontFamily: getComputedStyle(document.documentElement).getPropertyValue('--type-mono'),
    fontLigatures: false,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    padding: { top: 12, bottom: 12 },
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 8,
    glyphMargin: true,
    folding: false,
    minimap: { enabled: false },
    stickyScroll: { enabled: false },
    guides: { indentation: false, bracketPairs: false },
    bracketPairColorization: { enabled: false },
    occurrencesHighlight: 'off',
    overviewRulerLanes: 1,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: 'line',
    // Otherwise the last line's number is dimmed below any contrast.
    renderFinalNewline: 'on',
    scrollBeyondLastLine: false,
    smoothScrolling: false,
    cursorBlinking: 'blink',
    tabSize: 4,
    insertSpaces: true,
    detectIndentation: false,
    contextmenu: false,
    dragAndDrop: false,
    links: false,
    unicodeHighlight: { ambiguousCharacters: false },
    wordBasedSuggestions: 'currentDocument',
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
  };
}
