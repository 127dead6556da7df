import type { WireNode, WireValue } from '../../../lib/protocol/value';

/** A reference from one Python object to another, in WebAssembly's 32 bits. */
const POINTER_BYTES = 4;

/**
 * The bytes that a program has to read at least to see all of a value: its arrays, its text, and the references to the items
 * of its collections. The items themselves, small numbers most of the time, are left out: they may be shared.
 */
export function inputBytes({ root, buffers }: WireValue): number {
  return bufferBytes({ buffers }) + nodeBytes(root);
}

/** The bytes of a value's arrays alone: what handing it over costs. */
export function bufferBytes({ buffers }: Pick<WireValue, 'buffers'>): number {
  return buffers.reduce((sum, buffer) => sum + buffer.byteLength, 0);
}

function nodeBytes(node: WireNode): number {
  switch (node.kind) {
    case 'str':
      return node.value.length;
    case 'list':
    case 'tuple':
    case 'set':
      return sum(node.items);
    case 'dict':
      return sum(node.entries.flat());
    default:
      return 0;
  }
}

function sum(items: readonly WireNode[]): number {
  return items.reduce((bytes, item) => bytes + POINTER_BYTES + nodeBytes(item), 0);
}
