import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeKatex from 'rehype-katex';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { ContentNode } from '../schema/document';
import type { Carrier } from './carrier';
import { plainText } from './plain-text';
import { prepareNodes } from './prepare-nodes';
import type { RenderContext } from './render-context';
import { toContentNodes } from './to-content-nodes';

const renderer = unified()
  .use(remarkRehype, { handlers: { carrier: (_: unknown, node: Carrier) => node } })
  .use(rehypeKatex, { strict: 'error' });

/** Markdown nodes to content nodes. Called again, by the blocks, for what stands inside a block. */
export function renderNodes(nodes: readonly RootContent[], context: RenderContext): readonly ContentNode[] {
  for (const node of nodes) if (node.type === 'heading') addHeading(node, context);
  const prepared = prepareNodes(nodes, context) as RootContent[];
  const root: Root = { type: 'root', children: [...prepared, ...missingDefinitions(nodes, context)] };
  return toContentNodes(renderer.runSync(root).children, 'root');
}

/** The content of one paragraph, without the paragraph. */
export function renderInline(
  nodes: readonly PhrasingContent[],
  context: RenderContext,
): readonly ContentNode[] {
  const [paragraph] = renderNodes([{ type: 'paragraph', children: [...nodes] }], context);
  return paragraph?.kind === 'element' ? paragraph.children : [];
}

function missingDefinitions(nodes: readonly RootContent[], context: RenderContext): RootContent[] {
  return context.definitions.filter((definition) => !nodes.includes(definition));
}

function addHeading(heading: Heading, context: RenderContext): void {
  const text = plainText(heading);
  const stem =
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'section';
  const taken = context.headings.filter(({ id }) => id === stem || id.startsWith(`${stem}--`)).length;
  const id = taken === 0 ? stem : `${stem}--${taken + 1}`;
  if (heading.depth === 2 || heading.depth === 3) context.headings.push({ level: heading.depth, id, text });
  heading.data = { ...heading.data, hProperties: { id } };
}
