import type { WireNode } from '../protocol/value';
import { canonicalKey } from './canonical-key';
import { compareArrays } from './compare-arrays';
import { compareScalars } from './compare-scalars';
import { compareMultisets } from './compare-multisets';
import { describeNode, describeType } from './describe-value';
import { different, SAME, type Difference, type Tolerance, type WirePart } from './difference';
import { readScalar } from './wire-scalar';

type SequenceNode = Extract<WireNode, { kind: 'list' | 'tuple' | 'set' }>;
type DictNode = Extract<WireNode, { kind: 'dict' }>;

/**
 * Compares two values in order, part by part, and stops at the first part that differs. Lists and tuples count as
 * one with `close`, which is about numbers; `exact` tells them apart. Dicts are compared by key, sets as sets.
 */
export function compareNodes(
  expected: WirePart,
  got: WirePart,
  where: string,
  tolerance: Tolerance,
): Difference {
  const wantedScalar = readScalar(expected.node, expected.buffers);
  const gotScalar = readScalar(got.node, got.buffers);
  if (wantedScalar !== undefined && gotScalar !== undefined) {
    return compareScalars(wantedScalar, gotScalar, got, where, tolerance);
  }
  return (
    compareCollections(expected, got, where, tolerance) ??
    compareArraysOf(expected, got, where, tolerance) ??
    comparePlain(expected, got, where) ??
    describeTypeDifference(expected, got, where)
  );
}

/** Undefined, here and below, where the two are not both of the kind in question. */
function compareCollections(
  expected: WirePart,
  got: WirePart,
  where: string,
  tolerance: Tolerance,
): Difference | undefined {
  const [wanted, found] = [expected.node, got.node];
  if (wanted.kind === 'dict' && found.kind === 'dict') {
    return compareDicts(wanted, found, { expected, got }, where, tolerance);
  }
  if (isSequence(wanted) && isSequence(found) && areSequencesAlike(wanted, found, tolerance)) {
    return compareSequences(wanted, found, { expected, got }, where, tolerance);
  }
  return undefined;
}

function compareArraysOf(
  expected: WirePart,
  got: WirePart,
  where: string,
  tolerance: Tolerance,
): Difference | undefined {
  const [wanted, found] = [expected.node, got.node];
  if (wanted.kind !== 'array' || found.kind !== 'array' || wanted.isScalar !== found.isScalar)
    return undefined;
  return compareArrays(wanted, found, { expected, got }, where, tolerance);
}

function comparePlain(expected: WirePart, got: WirePart, where: string): Difference | undefined {
  if (expected.node.kind !== got.node.kind) return undefined;
  if (expected.node.kind === 'bytes') return compareBytes(expected, got, where);
  return expected.node.kind === 'none' ? SAME : undefined;
}

function describeTypeDifference(expected: WirePart, got: WirePart, where: string): Difference {
  const wanted = describeType(expected.node);
  if (got.node.kind === 'none') {
    return different(where, `Expected ${wanted}, got None. Does the function end in a return statement?`);
  }
  const isListForArray = expected.node.kind === 'array' && isSequence(got.node);
  const advice = isListForArray ? ' Return a NumPy array.' : '';
  const shown = describeNode(got.node, got.buffers, 60);
  const type = describeType(got.node);
  const text = shown.startsWith(type) ? shown : `${type}: ${shown}`;
  return different(where, `Expected ${wanted}, got ${text}.${advice}`);
}

function compareSequences(
  wanted: SequenceNode,
  found: SequenceNode,
  parts: { readonly expected: WirePart; readonly got: WirePart },
  where: string,
  tolerance: Tolerance,
): Difference {
  if (wanted.kind === 'set') {
    return compareMultisets(
      wanted.items.map((node) => ({ node, buffers: parts.expected.buffers })),
      found.items.map((node) => ({ node, buffers: parts.got.buffers })),
      where,
    );
  }
  if (wanted.items.length !== found.items.length) {
    return different(where, `Expected ${wanted.items.length} items, got ${found.items.length}.`);
  }
  for (const [index, node] of wanted.items.entries()) {
    const gotNode = found.items[index] ?? { kind: 'none' };
    const place = `${where}[${index}]`;
    const result = compareNodes(
      { node, buffers: parts.expected.buffers },
      { node: gotNode, buffers: parts.got.buffers },
      place,
      tolerance,
    );
    if (result.kind === 'different') return result;
  }
  return SAME;
}

function compareDicts(
  wanted: DictNode,
  found: DictNode,
  parts: { readonly expected: WirePart; readonly got: WirePart },
  where: string,
  tolerance: Tolerance,
): Difference {
  const keyed = new Map(
    found.entries.map(([key, node]) => [canonicalKey({ node: key, buffers: parts.got.buffers }), node]),
  );
  for (const [key, node] of wanted.entries) {
    const keyPart = { node: key, buffers: parts.expected.buffers };
    const keyText = describeNode(key, parts.expected.buffers, 40);
    const canonical = canonicalKey(keyPart);
    const gotNode = keyed.get(canonical);
    if (gotNode === undefined) return different(where, `The key ${keyText} is missing.`);
    keyed.delete(canonical);
    const result = compareNodes(
      { node, buffers: parts.expected.buffers },
      { node: gotNode, buffers: parts.got.buffers },
      `${where}[${keyText}]`,
      tolerance,
    );
    if (result.kind === 'different') return result;
  }
  const extra = found.entries.find(([key]) =>
    keyed.has(canonicalKey({ node: key, buffers: parts.got.buffers })),
  );
  if (extra === undefined) return SAME;
  return different(where, `There is a key too many: ${describeNode(extra[0], parts.got.buffers, 40)}.`);
}

function compareBytes(expected: WirePart, got: WirePart, where: string): Difference {
  if (canonicalKey(expected) === canonicalKey(got)) return SAME;
  const shown = describeNode(got.node, got.buffers, 60);
  return different(
    where,
    `Expected ${describeNode(expected.node, expected.buffers, 60)}, got ${shown} with other contents.`,
  );
}

function isSequence(node: WireNode): node is SequenceNode {
  return node.kind === 'list' || node.kind === 'tuple' || node.kind === 'set';
}

function areSequencesAlike(wanted: SequenceNode, found: SequenceNode, tolerance: Tolerance): boolean {
  if (wanted.kind === found.kind) return true;
  return tolerance.kind === 'close' && wanted.kind !== 'set' && found.kind !== 'set';
}
