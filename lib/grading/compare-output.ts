import type { Comparison } from '../protocol/grade';
import type { WireNode, WireValue } from '../protocol/value';
import { assertNever } from '../util/assert-never';
import { compareMultisets } from './compare-multisets';
import { compareNodes } from './compare-nodes';
import { compareText } from './compare-text';
import { different, type Difference, type WirePart } from './difference';
import { openArray } from './wire-array';

/**
 * Compares what a submission returned with what the reference returned. Anything that is not data differs, whatever
 * it is compared with, since nothing that an untrusted program made may be run to find out. `check` is decided by the
 * challenge's own check.py, which the caller runs.
 */
export function compareOutput(
  expected: WireValue,
  got: WireValue,
  comparison: Exclude<Comparison, { kind: 'check' }>,
): Difference {
  const stranger = findOpaque(got.root);
  if (stranger !== undefined) {
    return different(
      stranger.where,
      `Got an object of type ${stranger.type.slice(0, 60)}. The function must return data: numbers, text, lists, dicts or NumPy arrays.`,
    );
  }
  const left: WirePart = { node: expected.root, buffers: expected.buffers };
  const right: WirePart = { node: got.root, buffers: got.buffers };
  switch (comparison.kind) {
    case 'exact':
    case 'close':
      return compareNodes(left, right, 'result', comparison);
    case 'unordered':
      return compareUnordered(left, right);
    case 'text':
      return compareText(left, right, 'result');
    default:
      return assertNever(comparison);
  }
}

function compareUnordered(expected: WirePart, got: WirePart): Difference {
  const wanted = itemsOf(expected);
  const found = itemsOf(got);
  if (wanted !== undefined && found !== undefined) return compareMultisets(wanted, found, 'result');
  return compareNodes(expected, got, 'result', { kind: 'exact' });
}

/** The members of a list, tuple, set or array with one axis: the top level, where order does not count. */
function itemsOf({ node, buffers }: WirePart): readonly WirePart[] | undefined {
  if (node.kind === 'list' || node.kind === 'tuple' || node.kind === 'set') {
    return node.items.map((item) => ({ node: item, buffers }));
  }
  if (node.kind !== 'array' || node.shape.length !== 1) return undefined;
  const array = openArray(node, buffers);
  if (array === undefined) return undefined;
  const itemBytes = array.length === 0 ? 0 : array.bytes.length / array.length;
  return Array.from({ length: array.length }, (_, index) => ({
    node: { kind: 'array', dtype: array.dtype, shape: [], isScalar: true, buffer: 0 } as const,
    buffers: [array.bytes.subarray(index * itemBytes, (index + 1) * itemBytes)],
  }));
}

interface Place {
  readonly node: WireNode;
  readonly where: string;
}

function childrenOf(node: WireNode, where: string): readonly Place[] {
  switch (node.kind) {
    case 'list':
    case 'tuple':
    case 'set':
      return node.items.map((child, index) => ({ node: child, where: `${where}[${index}]` }));
    case 'dict':
      return node.entries.flat().map((child) => ({ node: child, where: `${where}, in the dict` }));
    default:
      return [];
  }
}

/** Iterative: a submission chooses how deeply its value nests. */
function findOpaque(root: WireNode): { readonly where: string; readonly type: string } | undefined {
  const open: Place[] = [{ node: root, where: 'result' }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { node, where } = item;
    if (node.kind === 'opaque') return { where, type: node.type };
    for (const child of childrenOf(node, where)) open.push(child);
  }
  return undefined;
}
