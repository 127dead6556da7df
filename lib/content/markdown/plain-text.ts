import type { Nodes } from 'mdast';

/** The text of a node and everything in it, without mark-up. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}
