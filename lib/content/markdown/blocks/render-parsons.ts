import type { Code } from 'mdast';
import { z } from 'zod';
import type { ParsonsBlock, ParsonsLine } from '../../schema/document';
import { highlightCode } from '../highlight-code';
import { addProblem } from '../render-context';
import type { BlockSource } from './block-source';
import { claimId } from './claim-id';
import { idAttribute, readAttributes } from './read-attributes';

const attributesSchema = z.strictObject({ id: idAttribute });
const distractorMark = /\s*#\s*distractor\s*$/;

/** `:::parsons{id=order}`: a question, a program in the right order, and what to say when it is found. */
export function renderParsons(source: BlockSource): ParsonsBlock | null {
  const attributes = readAttributes(source, attributesSchema);
  if (!attributes) return null;
  claimId(source, attributes.id);
  const { body, context, line } = source;
  const at = body.findIndex((node) => node.type === 'code');
  const code = body[at];
  if (code?.type !== 'code' || at === 0 || at === body.length - 1) {
    addProblem(context, line, 'parsons: needs a question, then one piece of code, then an explanation');
    return null;
  }
  const [lines, distractors] = splitLines(code);
  if (lines.length < 3) addProblem(context, line, 'parsons: needs at least three lines to order');
  return {
    kind: 'parsons',
    line,
    id: attributes.id,
    question: context.render(body.slice(0, at)),
    language: code.lang ?? 'text',
    lines,
    distractors,
    explanation: context.render(body.slice(at + 1)),
  };
}

function splitLines({ value, lang }: Code): [lines: ParsonsLine[], distractors: ParsonsLine[]] {
  const toLine = (text: string) => ({ text, highlighted: highlightCode(text, lang ?? 'text') });
  const texts = value.split('\n').filter((text) => text.trim() !== '');
  const isDistractor = (text: string) => distractorMark.test(text);
  return [
    texts.filter((text) => !isDistractor(text)).map(toLine),
    texts.filter(isDistractor).map((text) => toLine(text.replace(distractorMark, ''))),
  ];
}
