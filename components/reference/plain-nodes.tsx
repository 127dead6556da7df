import { type ReactNode, createElement } from 'react';

import type { ContentNode } from '@/lib/content/schema/document';

/**
 * A text without programs or questions. Lessons have a view of their own: it brings along everything that runs, which
 * a page to read has no use for.
 */
export function PlainNodes({ nodes }: { readonly nodes: readonly ContentNode[] }): ReactNode {
  return nodes.map((node, k) => <Node key={k} node={node} />);
}

function Node({ node }: { readonly node: ContentNode }): ReactNode {
  if (node.kind === 'text') return node.value;
  if (node.kind !== 'element') throw new Error(`A page to read can't hold a block: ${node.kind}`);
  const { tag, props, children } = node;
  return children.length === 0
    ? createElement(tag, props)
    : createElement(
        tag,
        props,
        children.map((child, k) => <Node key={k} node={child} />),
      );
}
