import type { GradeSpec } from '../../../lib/protocol/grade';

const MOST_NAMES = 20;
const LONGEST_NAME = 40;

/** Comments and texts are one token each: what they hold is no punctuation. */
const TOKENS = /#.*|("""|''')[^]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[^]/g;
/** The name in `name`, `name: type`, `name=default`. */
const NAME = /^[\p{L}_][\p{L}\p{N}_]*(?=\s*(?:[:=]|$))/u;

/**
 * The names of the entry's positional parameters, as the reference defines it: never as a submission does, whose names
 * may be anything. Read from the text, so that no interpreter has to be asked. None where they can't be told.
 */
export function parameterNames({ entry, sources }: Pick<GradeSpec, 'entry' | 'sources'>): readonly string[] {
  const head = `\ndef ${entry}(`;
  const source = `\n${sources.reference}`;
  // Python goes by the last definition too.
  const start = source.lastIndexOf(head);
  if (start < 0) return [];
  const parts = splitParameters(source.slice(start + head.length)).map((part) => part.trim());
  const named = parts.findIndex((part) => part.startsWith('*'));
  const names = parts
    .slice(0, named < 0 ? parts.length : named)
    .filter((part) => part !== '' && part !== '/')
    .map((part) => NAME.exec(part)?.[0] ?? '');
  const areSound = names.every((name) => name !== '' && name.length <= LONGEST_NAME);
  return areSound && names.length <= MOST_NAMES ? names : [];
}

/** What stands between the commas up to the closing parenthesis; nothing where there is none. */
function splitParameters(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 1;
  for (const [token] of text.matchAll(TOKENS)) {
    if ('([{'.includes(token)) depth += 1;
    if (')]}'.includes(token)) depth -= 1;
    if (depth === 0) return [...parts, part];
    if (token === ',' && depth === 1) {
      parts.push(part);
      part = '';
    } else if (!token.startsWith('#')) part += token;
  }
  return [];
}
