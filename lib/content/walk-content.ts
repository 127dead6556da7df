import type { BlockNode, ContentNode } from './schema/document';

/** Every node below and including `nodes`, in reading order. */
export function* walkContent(nodes: readonly ContentNode[]): Generator<ContentNode> {
  for (const node of nodes) {
    yield node;
    yield* walkContent(childrenOf(node));
  }
}

function childrenOf(node: ContentNode): readonly ContentNode[] {
  switch (node.kind) {
    case 'text':
    case 'value':
    case 'code':
      return [];
    case 'predict':
    case 'quiz':
      return [
        ...node.question,
        ...node.choices.flatMap(({ text, explanation }) => [...text, ...explanation]),
      ];
    case 'parsons':
      return [...node.question, ...node.explanation];
    default:
      return node.children;
  }
}

/** The blocks of one kind, in reading order. */
export function blocksOf<Kind extends BlockNode['kind']>(
  nodes: readonly ContentNode[],
  kind: Kind,
): Extract<BlockNode, { kind: Kind }>[] {
  return [...walkContent(nodes)].filter(
    (node): node is Extract<BlockNode, { kind: Kind }> => node.kind === kind,
  );
}
