import type { Nodes, Parents, PhrasingContent, Text } from 'mdast';
import { renderBlock } from './blocks/render-block';
import { carry } from './carrier';
import { checkNode } from './check-node';
import { fillValues } from './fill-values';
import { codeNode } from './highlight-code';
import type { RenderContext } from './render-context';

/** Replaces, in place of the Markdown nodes, what HTML does not know: blocks, code to read, and values in the text. */
export function prepareNodes(nodes: readonly Nodes[], context: RenderContext): Nodes[] {
  return joinTexts(
    nodes.map((node) => (node.type === 'textDirective' ? asWritten(node, context) : node)),
  ).flatMap((node) => prepareNode(node, context));
}

function prepareNode(node: Nodes, context: RenderContext): Nodes[] {
  checkNode(node, context);
  switch (node.type) {
    case 'text':
      return [...fillValues(node, context)];
    case 'code':
      return [carry(codeNode(node.value, node.lang ?? 'text'))];
    case 'containerDirective':
    case 'leafDirective': {
      const block = renderBlock(node, context);
      return block ? [carry(block)] : [];
    }
    default:
      return 'children' in node ? [withChildren(node, prepareNodes(node.children, context))] : [node];
  }
}

/** A colon before a word, as in "note:this", is no directive of ours: it stays what the author typed. */
function asWritten(node: Nodes, context: RenderContext): Text {
  const value = context.source.slice(node.position?.start.offset, node.position?.end.offset);
  return node.position ? { type: 'text', value, position: node.position } : { type: 'text', value };
}

function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined.splice(-1, 1, { ...last, value: last.value + node.value });
    } else joined.push(node);
  }
  return joined;
}

/** The children of a paragraph stay phrasing, those of a list items: preparing never changes what a node may hold. */
function withChildren(node: Parents, children: Nodes[]): Nodes {
  return { ...node, children: children as PhrasingContent[] } as Nodes;
}
