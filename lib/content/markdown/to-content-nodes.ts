import type { Element, RootContent } from 'hast';
import type { ContentNode } from '../schema/document';
import './carrier';
import { toReactProps } from './to-react-props';

/** Elements whose children are elements only: line breaks between those are source layout, not text. */
const layoutOnly = new Set(['root', 'ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'blockquote']);

/** HTML tree to content tree. `parent` is the tag that the nodes stand in. */
export function toContentNodes(nodes: readonly RootContent[], parent = 'span'): readonly ContentNode[] {
  return nodes.flatMap((node): ContentNode[] => {
    if (node.type === 'carrier') return [node.content];
    if (node.type === 'element') return [toElement(node)];
    if (node.type !== 'text') return [];
    const isLayout = layoutOnly.has(parent) && node.value.trim() === '';
    return isLayout ? [] : [{ kind: 'text', value: node.value }];
  });
}

function toElement(element: Element): ContentNode {
  return {
    kind: 'element',
    tag: tagOf(element),
    props: { ...toReactProps(element.properties), ...(isDisplayedFormula(element) ? { tabIndex: 0 } : {}) },
    children: toContentNodes(element.children, element.tagName),
  };
}

/** The corner of a table above its first column is often empty: a heading without text would be read out as one. */
function tagOf({ tagName, children }: Element): string {
  return tagName === 'th' && children.length === 0 ? 'td' : tagName;
}

/** A formula on a line of its own scrolls sideways where it is too wide; the keyboard has to reach it for that. */
function isDisplayedFormula({ properties }: Element): boolean {
  const names = properties['className'];
  return Array.isArray(names) && names.includes('katex-display');
}
