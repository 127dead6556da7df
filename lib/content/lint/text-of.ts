import type { ContentNode } from '../schema/document';

/** Elements that stand alone: what follows is a new sentence. */
const blockTags = new Set([
  'p',
  'li',
  'h2',
  'h3',
  'td',
  'th',
  'tr',
  'ul',
  'ol',
  'table',
  'blockquote',
  'pre',
]);

/** The words a reader reads: no code, a formula or an own number counted as one word. */
export function textOf(nodes: readonly ContentNode[]): string {
  return nodes.map(textOfNode).join('');
}

function textOfNode(node: ContentNode): string {
  if (node.kind === 'text') return node.value;
  if (node.kind === 'value') return '1';
  if (node.kind !== 'element') return '';
  if (node.props['className'] === 'katex' || node.tag === 'code') return 'x';
  const text = textOf(node.children);
  return blockTags.has(node.tag) ? `${text}\n` : text;
}
