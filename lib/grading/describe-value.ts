import type { ArrayNode, WireNode, WireValue } from '../protocol/value';
import { formatElement, quote } from './format-element';
import { openArray, type WireArray } from './wire-array';
import { readScalar } from './wire-scalar';

const DEEPEST = 6;
/** Of an argument, however many there are: enough for an array's type, shape and first element. */
const LEAST_SHARE = 32;

/** A value in at most about `limit` characters, for messages: `array float64 (3, 4): [[0.1, 0.2, ...], ...]`. */
export function describeValue(value: WireValue, limit = 80): string {
  return describeNode(value.root, value.buffers, limit);
}

/**
 * The positional arguments of a call, each by its parameter's name and with its share of the room:
 * `a = 2.0, x = array float64 (5,): [0.1, ...]`. As a tuple where not every one has a name.
 */
export function describeArguments(args: WireValue, names: readonly string[], limit: number): string {
  const { root, buffers } = args;
  const items = root.kind === 'tuple' || root.kind === 'list' ? root.items : [];
  if (items.length === 0 || names.length < items.length) return describeValue(args, limit);
  let room = limit;
  const parts = items.map((item, index) => {
    const head = `${names[index] ?? ''} = `;
    const share = Math.floor(room / (items.length - index)) - head.length - 2;
    const part = `${head}${describeNode(item, buffers, Math.max(LEAST_SHARE, share))}`;
    room -= part.length + 2;
    return part;
  });
  return parts.join(', ');
}

/** `describeValue` for a part of a value. */
export function describeNode(node: WireNode, buffers: WireValue['buffers'], limit: number): string {
  const text = describe(node, buffers, limit, 0);
  return text.length > limit ? `${text.slice(0, Math.max(0, limit - 3))}...` : text;
}

/** The type of a value in a few words: `list of 3`, `array float64 (3, 4)`, `NumPy float32`, `generator`. */
export function describeType(node: WireNode): string {
  switch (node.kind) {
    case 'none':
      return 'None';
    case 'list':
    case 'tuple':
    case 'set':
      return `${node.kind} of ${node.items.length}`;
    case 'dict':
      return `dict of ${node.entries.length}`;
    case 'array':
      return node.isScalar ? `NumPy ${node.dtype}` : `array ${node.dtype} ${formatTuple(node.shape)}`;
    case 'opaque':
      return node.type.slice(0, 60);
    default:
      return node.kind;
  }
}

/** Numbers as Python writes a tuple: `(3, 4)`, `(3,)`, `()`. */
export function formatTuple(numbers: readonly number[]): string {
  return numbers.length === 1 ? `(${numbers.join('')},)` : `(${numbers.join(', ')})`;
}

function describe(node: WireNode, buffers: WireValue['buffers'], limit: number, depth: number): string {
  if (depth > DEEPEST || limit <= 0) return '...';
  switch (node.kind) {
    case 'none':
      return 'None';
    case 'str':
      return quote(node.value, limit);
    case 'bytes':
      return `bytes of length ${buffers[node.buffer]?.length ?? 0}`;
    case 'list':
    case 'tuple':
    case 'set':
    case 'dict':
      return describeContainer(node, buffers, limit, depth);
    case 'opaque':
      return describeType(node);
    case 'array':
      if (!node.isScalar) return describeArray(node, buffers, limit);
      break;
    default:
  }
  const scalar = readScalar(node, buffers);
  return scalar === undefined ? describeType(node) : formatElement(scalar.value);
}

function describeContainer(
  node: Extract<WireNode, { kind: 'list' | 'tuple' | 'set' | 'dict' }>,
  buffers: WireValue['buffers'],
  limit: number,
  depth: number,
): string {
  const part = (item: WireNode, left: number): string => describe(item, buffers, left, depth + 1);
  switch (node.kind) {
    case 'dict':
      return `{${joinWithin(node.entries, limit - 2, ([key, item], left) => `${part(key, left)}: ${part(item, left)}`)}}`;
    case 'list':
      return `[${joinWithin(node.items, limit - 2, part)}]`;
    case 'set':
      return node.items.length === 0 ? 'set()' : `{${joinWithin(node.items, limit - 2, part)}}`;
    case 'tuple':
      return `(${joinWithin(node.items, limit - 3, part)}${node.items.length === 1 ? ',' : ''})`;
  }
}

function describeArray(node: ArrayNode, buffers: WireValue['buffers'], limit: number): string {
  const array = openArray(node, buffers);
  const head = describeType(node);
  if (array === undefined) return `${head}, unreadable`;
  if (array.length === 0) return `${head}: empty`;
  return `${head}: ${describeAxis(array, 0, 0, Math.max(8, limit - head.length - 2))}`;
}

function describeAxis(array: WireArray, axis: number, offset: number, limit: number): string {
  const extent = array.shape[axis];
  if (extent === undefined) return formatElement(array.at(offset));
  const stride = array.shape.slice(axis + 1).reduce((product, length) => product * length, 1);
  const rows = Array.from({ length: Math.min(extent, limit) }, (_, row) => offset + row * stride);
  const text = joinWithin(rows, limit - 2, (start, left) => describeAxis(array, axis + 1, start, left));
  return `[${text}]`;
}

/** Joins as many items as fit, the first one always, and ends in `...` where some are left out. */
function joinWithin<T>(
  items: readonly T[],
  limit: number,
  format: (item: T, left: number) => string,
): string {
  let text = '';
  for (const [index, item] of items.entries()) {
    const isLast = index === items.length - 1;
    const room = limit - text.length - (index === 0 ? 0 : 2) - (isLast ? 0 : 5);
    const part = format(item, index === 0 ? room : Math.max(room, 1));
    if (index > 0 && part.length > room) return `${text}, ...`;
    text += index === 0 ? part : `, ${part}`;
  }
  return text;
}
