import type { WireNode } from '../protocol/value';
import type { WirePart } from './difference';
import { formatElement } from './format-element';
import { openArray, type WireElement } from './wire-array';
import { readScalar } from './wire-scalar';

/** Nested deeper than this, values count as different: nothing a challenge asks for is. */
const DEEPEST = 64;

/**
 * A text that is the same for two values exactly if they are equal as members of a multiset: lists without order,
 * tuples and arrays with it, integers of any width alike, nan equal to nan, -0.0 equal to 0.0 as in Python.
 */
export function canonicalKey(part: WirePart, depth = 0): string {
  const { node, buffers } = part;
  if (depth > DEEPEST) return 'too deep';
  const scalar = readScalar(node, buffers);
  if (scalar !== undefined) return `${scalar.family} ${elementKey(scalar.value)}`;
  const keyOf = (item: WireNode): string => canonicalKey({ node: item, buffers }, depth + 1);
  switch (node.kind) {
    case 'list':
    case 'set':
      return `${node.kind} [${node.items.map(keyOf).sort().map(framed).join('')}]`;
    case 'tuple':
      return `tuple [${node.items.map(keyOf).map(framed).join('')}]`;
    case 'dict': {
      const entries = node.entries.map(([key, value]) => framed(keyOf(key)) + framed(keyOf(value)));
      return `dict {${entries.sort().join('')}}`;
    }
    case 'bytes':
      return `bytes ${[...(buffers[node.buffer] ?? [])].join()}`;
    case 'array': {
      const array = openArray(node, buffers);
      if (array === undefined) return 'unreadable';
      const elements = Array.from({ length: array.length }, (_, index) =>
        framed(elementKey(array.at(index))),
      );
      return `array ${array.family} ${array.shape.join()} ${elements.join('')}`;
    }
    default:
      return node.kind;
  }
}

/** A length in front, so that no text inside a value can pass for the structure around it. */
function framed(text: string): string {
  return `${text.length}:${text}`;
}

function elementKey(element: WireElement): string {
  if (typeof element === 'string') return element;
  if (typeof element === 'bigint') return element.toString();
  return formatElement(Object.is(element, -0) ? 0 : element, 17);
}
