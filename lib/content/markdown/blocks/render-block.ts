import type { BlockNode } from '../../schema/document';
import { addProblem, type RenderContext } from '../render-context';
import { lineOf } from '../line-of';
import { plainText } from '../plain-text';
import type { BlockSource, DirectiveNode } from './block-source';
import { renderChallenge } from './render-challenge';
import { renderFigure } from './render-figure';
import { renderParsons } from './render-parsons';
import { renderProse } from './render-prose';
import { renderPredict, renderQuiz } from './render-question';
import { renderRun } from './render-run';
import { renderScale } from './render-scale';
import { renderTrace } from './render-trace';

const renderers: Readonly<Record<string, (source: BlockSource) => BlockNode | null>> = {
  run: renderRun,
  predict: renderPredict,
  quiz: renderQuiz,
  parsons: renderParsons,
  scale: renderScale,
  trace: renderTrace,
  callout: renderProse('callout'),
  caution: renderProse('caution'),
  hint: renderProse('hint'),
  solution: renderProse('solution'),
  keypoints: renderProse('keypoints'),
  instructor: renderProse('instructor'),
  challenge: renderChallenge,
  figure: renderFigure,
};

/** A directive to its block; null, with a problem noted, when the author's file has a mistake there. */
export function renderBlock(node: DirectiveNode, context: RenderContext): BlockNode | null {
  const line = lineOf(node);
  const render = renderers[node.name];
  if (!render) {
    addProblem(context, line, `there is no block "${node.name}": use ${Object.keys(renderers).join(', ')}`);
    return null;
  }
  if (node.type === 'containerDirective' && !isClosed(node, context)) {
    addProblem(
      context,
      line,
      `${node.name}: the block is not closed by a line of as many colons as opened it`,
    );
    return null;
  }
  return render(toSource(node, context));
}

function toSource(node: DirectiveNode, context: RenderContext): BlockSource {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
  );
  const base = { name: node.name, line: lineOf(node), attributes, context };
  if (node.type === 'leafDirective') {
    return { ...base, label: node.children.map((child) => plainText(child)).join('') || null, body: [] };
  }
  const [first, ...rest] = node.children;
  const isLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  return isLabel
    ? { ...base, label: plainText(first), body: rest }
    : { ...base, label: null, body: node.children };
}

/** The parser closes an open block at the end of the file without a word; the text of its last line tells. */
function isClosed(node: DirectiveNode, context: RenderContext): boolean {
  const text = context.source.slice(node.position?.start.offset, node.position?.end.offset);
  const opening = /^:+/.exec(text)?.[0] ?? ':::';
  const last = text.trimEnd().split('\n').at(-1)?.trim() ?? '';
  return text.includes('\n') && /^:+$/.test(last) && last.length >= opening.length;
}
