import type { z } from 'zod';
import { type Report, reportLimits, reportSchema } from './report';

export type ParsedFile<Content> =
  | { readonly kind: 'good'; readonly content: Content }
  /** One sentence: what is wrong, at which field. */
  | { readonly kind: 'bad'; readonly reason: string };

/** How many opening brackets may stand inside each other: a report needs five. */
const DEEPEST = 20;

/** Where the text literal that begins at `from` ends. By hand: a regular expression's stack has bounds, files have not. */
function endOfText(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

/** Depth by brackets outside of text. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length && depth <= DEEPEST; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') at = endOfText(text, at);
    else if ('{['.includes(sign)) depth += 1;
    else if ('}]'.includes(sign)) depth -= 1;
  }
  return depth > DEEPEST;
}

/**
 * JSON that came from somebody else's disk, read with `schema`: too much, too deep, broken or of another shape is
 * refused with one sentence. Never throws.
 */
export function parseForeignJson<Content>(
  text: string,
  schema: z.ZodType<Content>,
  mostLength: number,
): ParsedFile<Content> {
  const bad = (reason: string): ParsedFile<Content> => ({ kind: 'bad', reason });
  if (text.length > mostLength) return bad(`is larger than ${(mostLength / 1e6).toFixed(0)} MB`);
  if (text.trim() === '') return bad('is empty');
  if (isTooDeep(text)) return bad('is nested too deeply');
  let value: unknown;
  try {
    // Some editors begin a file with a mark of its byte order.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return bad('is not JSON, or was cut off');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { kind: 'good', content: parsed.data };
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  return bad(`${place}${issue?.message ?? 'is of another shape'}`.slice(0, 200));
}

/** A report file, or the reason why it is none. */
export const parseReport = (text: string): ParsedFile<Report> =>
  parseForeignJson(text, reportSchema, reportLimits.fileLength);
