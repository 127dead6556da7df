import { type ReactNode, createElement } from 'react';

import type { ContentNode } from '@/lib/content/schema/document';

import { BlockView } from './block-view';
import { OwnNumber } from './own-number';
import styles from './prose.module.css';

/** What blocks need to know of the page they stand in. */
export interface DocumentPlace {
  /** `track/slug`: names drafts and answers. */
  readonly lesson: string;
  readonly challenges: ReadonlyMap<string, ChallengeLink>;
}

export interface ChallengeLink {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
}

/** A tree of content as React elements; drawn on the server, but for the blocks that live. */
export function renderNodes(nodes: readonly ContentNode[], place: DocumentPlace): ReactNode {
  return nodes.map((node, k) => <Node key={k} node={node} place={place} />);
}

function Node({ node, place }: { readonly node: ContentNode; readonly place: DocumentPlace }): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.value;
    case 'element':
      return node.children.length === 0
        ? createElement(node.tag, node.props)
        : createElement(node.tag, node.props, renderNodes(node.children, place));
    case 'code':
      return (
        // Long lines scroll, so the keyboard must reach them.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className={styles['code']} tabIndex={0}>
          <code>{renderNodes(node.highlighted, place)}</code>
        </pre>
      );
    case 'value':
      return <OwnNumber value={node.value} />;
    default:
      return <BlockView block={node} place={place} />;
  }
}
