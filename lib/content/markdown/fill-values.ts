import type { PhrasingContent, Text } from 'mdast';
import { carry } from './carrier';
import { lineOf } from './line-of';
import { bracedExpression, parseOwnNumber, runsOf } from './own-number';
import { addProblem, type RenderContext } from './render-context';

/** Splits a text at its `{pool.ms}` and turns each of those into a value node. */
export function fillValues(text: Text, context: RenderContext): readonly PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.value.matchAll(bracedExpression)) {
    const [braced, inner = ''] = match;
    const line = lineOf(text) + text.value.slice(0, match.index).split('\n').length - 1;
    const value = parseOwnNumber(inner);
    if (!value) {
      addProblem(
        context,
        line,
        `${braced} is no value: write {cores}, {run.ms}, {run.label}, {a.ms/b.ms} or {calibration.startMs}`,
      );
      continue;
    }
    context.references.push(...runsOf(value).map((run) => ({ run, line })));
    if (match.index > from) pieces.push({ ...text, value: text.value.slice(from, match.index) });
    pieces.push(carry({ kind: 'value', value }));
    from = match.index + braced.length;
  }
  if (from < text.value.length) pieces.push({ ...text, value: text.value.slice(from) });
  return pieces;
}
