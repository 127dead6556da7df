import type { TextEdit } from './edit-text';

/**
 * Replaces what differs through the browser's own editing, so that its undo goes on working. `onRefused` takes the text
 * where the browser does not do that: the area must have the focus.
 */
export function applyEdit(
  area: HTMLTextAreaElement,
  edit: TextEdit,
  onRefused: (code: string) => void,
): void {
  const before = area.value;
  if (edit.text === before) {
    area.setSelectionRange(edit.start, edit.end);
    return;
  }
  let from = 0;
  while (from < before.length && before[from] === edit.text[from]) from += 1;
  let back = 0;
  const most = Math.min(before.length, edit.text.length) - from;
  while (back < most && before.at(-1 - back) === edit.text.at(-1 - back)) back += 1;
  area.setSelectionRange(from, before.length - back);
  if (!typeOver(area, edit.text.slice(from, edit.text.length - back))) onRefused(edit.text);
  area.setSelectionRange(edit.start, edit.end);
}

/** Types over the selection. The command goes to whatever has the focus: false where that is something else. */
function typeOver(area: HTMLTextAreaElement, text: string): boolean {
  if (document.activeElement !== area) return false;
  // Deprecated, and still the only editing that a textarea's undo remembers.
  /* eslint-disable @typescript-eslint/no-deprecated */
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  /* eslint-enable @typescript-eslint/no-deprecated */
}
