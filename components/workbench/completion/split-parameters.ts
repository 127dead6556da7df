/** Cuts `(a, b=(1, 2), *, c)` into its parameters, as they stand; `*` and `/` are none. */
export function splitParameters(signature: string): readonly string[] {
  const inner = signature.replace(/^\(/, '').replace(/\)(?:\s*->.*)?$/, '');
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of inner) {
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()].filter((text) => text !== '' && text !== '*' && text !== '/');
}
