import type { Monaco } from '@monaco-editor/react';

/** Monaco takes hexadecimal colours only: a canvas turns whatever a token holds into them. */
function hexOf(token: string, styles: CSSStyleDeclaration, context: CanvasRenderingContext2D): string {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = styles.getPropertyValue(token);
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const SYNTAX: readonly (readonly [scope: string, token: string, style?: string])[] = [
  ['', '--code-ink'],
  ['keyword', '--code-keyword'],
  ['string', '--code-string'],
  ['string.escape', '--code-string'],
  ['number', '--code-number'],
  ['comment', '--code-comment', 'italic'],
  ['type', '--code-name'],
  ['delimiter', '--ink-soft'],
  ['identifier', '--code-ink'],
];

const PARTS: Readonly<Record<string, string>> = {
  'editor.background': '--paper',
  'editor.foreground': '--code-ink',
  'editor.lineHighlightBackground': '--panel',
  'editor.lineHighlightBorder': '--panel',
  'editor.selectionBackground': '--selection',
  'editor.inactiveSelectionBackground': '--inset',
  'editorLineNumber.foreground': '--ink-soft',
  'editorLineNumber.activeForeground': '--ink',
  'editorCursor.foreground': '--ink',
  'editorWidget.background': '--panel',
  'editorWidget.border': '--hairline',
  'editorSuggestWidget.selectedBackground': '--accent-wash',
  'editorSuggestWidget.selectedForeground': '--ink',
  'editorSuggestWidget.highlightForeground': '--accent',
  'editorSuggestWidget.focusHighlightForeground': '--accent',
  'editorIndentGuide.background1': '--hairline',
  'editorBracketMatch.background': '--inset',
  'editorBracketMatch.border': '--edge',
  'scrollbarSlider.background': '--hairline',
  focusBorder: '--accent',
};

export const themeName = (isDark: boolean): string => (isDark ? 'forkjoin-dark' : 'forkjoin-light');

/** The editor's theme from the page's tokens, as they stand now. `light-dark()` is resolved by a probe's colour. */
export function defineEditorTheme(monaco: Monaco, isDark: boolean): string {
  const name = themeName(isDark);
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (context === null) return isDark ? 'vs-dark' : 'vs';
  const probe = document.body.appendChild(document.createElement('span'));
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    const styles = getComputedStyle(probe);
    return hexOf('color', styles, context);
  };
  monaco.editor.defineTheme(name, {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: SYNTAX.map(([token, from, fontStyle]) => ({
      token,
      foreground: colour(from).slice(1),
      ...(fontStyle === undefined ? {} : { fontStyle }),
    })),
    colors: Object.fromEntries(Object.entries(PARTS).map(([part, token]) => [part, colour(token)])),
  });
  probe.remove();
  return name;
}
