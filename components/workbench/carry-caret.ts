/** Where a caret stands once its text was laid out anew: behind as many signs that are no blanks as before. */
export function carryCaret(before: string, after: string, caret: number): number {
  let signs = before.slice(0, caret).replaceAll(/\s/g, '').length;
  let at = 0;
  for (; at < after.length && signs > 0; at += 1) {
    if (/\S/.test(after.charAt(at))) signs -= 1;
  }
  return at;
}
