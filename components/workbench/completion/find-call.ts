/** A call that is being written: what is called, and which of its arguments the caret is in. */
export interface OpenCall {
  readonly path: string;
  /** 0-based; a keyword argument is known by its name instead. */
  readonly argument: number;
  readonly keyword: string | undefined;
}

const OPENING = '([{';
const CLOSING = ')]}';

/** Where the innermost bracket that is still open stands, and how many commas follow it on its own level. */
function openBracket(text: string): { readonly at: number; readonly commas: number } | undefined {
  let depth = 0;
  let commas = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text[at] ?? '';
    if (CLOSING.includes(letter)) depth += 1;
    else if (letter === ',' && depth === 0) commas += 1;
    else if (OPENING.includes(letter)) {
      if (depth === 0) return { at, commas };
      depth -= 1;
    }
  }
  return undefined;
}

/** A call longer than this is none that anybody is still writing. */
const LONGEST = 2000;

/** The innermost call that is still open at the end of `before`; undefined outside of calls. */
export function findCall(before: string): OpenCall | undefined {
  let text = before.slice(-LONGEST);
  for (;;) {
    const bracket = openBracket(text);
    if (bracket === undefined) return undefined;
    const head = text.slice(0, bracket.at);
    if (text[bracket.at] === '(') {
      const path = /([A-Za-z_][\w.]*)\s*$/.exec(head)?.[1];
      const isDefinition = /\b(?:def|class)\s+\w+\s*$/.test(head);
      if (path === undefined || isDefinition) return undefined;
      const keyword = /(?:^|,)\s*(\w+)\s*=[^=,]*$/.exec(text.slice(bracket.at + 1))?.[1];
      return { path, argument: bracket.commas, keyword };
    }
    // A list or an index within the call: what is asked for is the call around it.
    text = head;
  }
}
