import type { Nodes } from 'mdast';

/** 1-based line on which a node begins. Nodes made by plugins have no place; they never reach a message alone. */
export function lineOf(node: Nodes | undefined): number {
  return node?.position?.start.line ?? 1;
}
