import type { ListItem, PhrasingContent } from 'mdast';
import type { Choice } from '../../schema/document';
import { lineOf } from '../line-of';
import { addProblem } from '../render-context';
import type { BlockSource } from './block-source';

const correctMark = /\s*\{correct\}\s*$/;

/** `- The choice. *What to say to whoever takes it.* {correct}` */
export function readChoice(item: ListItem, source: BlockSource): Choice | null {
  const { context } = source;
  const [paragraph, surplus] = item.children;
  if (paragraph?.type !== 'paragraph' || surplus) {
    addProblem(context, lineOf(item), `${source.name}: a choice is one paragraph`);
    return null;
  }
  const { nodes, isCorrect } = takeCorrectMark(paragraph.children);
  const explanation = nodes.at(-1);
  const text = nodes.slice(0, -1);
  if (explanation?.type !== 'emphasis' || text.length === 0) {
    addProblem(
      context,
      lineOf(item),
      `${source.name}: the choice has no explanation: end it with *a sentence in italics*`,
    );
    return null;
  }
  return {
    text: context.renderInline(trimLast(text)),
    explanation: context.renderInline(explanation.children),
    isCorrect,
  };
}

function takeCorrectMark(nodes: readonly PhrasingContent[]): {
  nodes: PhrasingContent[];
  isCorrect: boolean;
} {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return { nodes: [...nodes], isCorrect: false };
  const isCorrect = correctMark.test(last.value);
  const value = last.value.replace(correctMark, '').trimEnd();
  const rest = nodes.slice(0, -1);
  return { nodes: value === '' ? rest : [...rest, { ...last, value }], isCorrect };
}

/** Without the blank before the explanation. */
function trimLast(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) =>
    index === nodes.length - 1 && node.type === 'text' ? { ...node, value: node.value.trimEnd() } : node,
  );
}
