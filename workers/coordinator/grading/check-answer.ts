import type { ServeAnswer, ServeCall } from '../../../lib/protocol/interpreter-messages';
import type { ArrayNode, WireNode, WireValue } from '../../../lib/protocol/value';
import { readFailure } from '../read-failure';
import { isObject, isSoundPicture } from '../read-message';

/** Python's own packer stops at 50. */
const DEEPEST = 64;
const LONGEST_INTEGER = 1_000_000;
const LONGEST_NUMBER = 64;

const ITEM_BYTES: Readonly<Record<string, number>> = {
  bool: 1,
  int8: 1,
  int16: 2,
  int32: 4,
  int64: 8,
  uint8: 1,
  uint16: 2,
  uint32: 4,
  uint64: 8,
  float16: 2,
  float32: 4,
  float64: 8,
  float128: 16,
  complex64: 8,
  complex128: 16,
  complex256: 32,
};

const MALFORMED: ServeAnswer = {
  kind: 'failed',
  failure: {
    type: 'SystemError',
    message: 'The program answered the grader with something that is no data.',
  },
};

/**
 * What an interpreter answered, once it is known to be what it claims. The interpreter runs the learner's program, so
 * its answer may be anything: what is malformed counts as an exception of the program, and goes nowhere else.
 */
export function checkAnswer(answer: unknown, call: ServeCall['call']): ServeAnswer {
  if (!isObject(answer)) return MALFORMED;
  const { kind, values, failure, picture } = answer as {
    readonly [name in 'kind' | 'values' | 'failure' | 'picture']?: unknown;
  };
  if (kind === 'failed') return { kind, failure: readFailure(failure) };
  if (kind === 'picture' && call === 'picture' && isSoundPicture(picture)) return { kind, picture };
  if (kind === 'values' && Array.isArray(values) && values.every(isSoundValue)) return { kind, values };
  return MALFORMED;
}

function isSoundValue(value: unknown): value is WireValue {
  if (!isObject(value)) return false;
  const { root, buffers } = value as Partial<WireValue>;
  if (!Array.isArray(buffers) || !buffers.every((buffer) => buffer instanceof Uint8Array)) return false;
  // Iterative: the program chooses how deeply its value nests.
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    const { node, depth } = item;
    if (depth > DEEPEST || !isObject(node)) return false;
    const children = childrenOf(node, buffers);
    if (children === undefined) return false;
    for (const child of children) open.push({ node: child, depth: depth + 1 });
  }
  return true;
}

const isText = (value: unknown, longest = Infinity): boolean =>
  typeof value === 'string' && value.length <= longest;

/** The nodes inside a node, or undefined for one that is malformed. */
function childrenOf(node: Partial<WireNode>, buffers: readonly Uint8Array[]): readonly unknown[] | undefined {
  switch (node.kind) {
    case 'list':
    case 'tuple':
    case 'set':
      return Array.isArray(node.items) ? node.items : undefined;
    case 'dict':
      return Array.isArray(node.entries) && node.entries.every(isPair) ? node.entries.flat() : undefined;
    default:
      return isSoundLeaf(node, buffers) ? [] : undefined;
  }
}

const isPair = (entry: unknown): boolean => Array.isArray(entry) && entry.length === 2;

function isSoundLeaf(node: Partial<WireNode>, buffers: readonly Uint8Array[]): boolean {
  switch (node.kind) {
    case 'none':
      return true;
    case 'bool':
      return typeof node.value === 'boolean';
    case 'int':
      return isText(node.value, LONGEST_INTEGER) && /^-?(?:\d+|0x[\da-f]+)$/.test(node.value ?? '');
    case 'float':
      return isText(node.value, LONGEST_NUMBER);
    case 'complex':
      return isText(node.real, LONGEST_NUMBER) && isText(node.imag, LONGEST_NUMBER);
    case 'str':
      return isText(node.value);
    case 'bytes':
      return bufferAt(buffers, node.buffer) !== undefined;
    case 'opaque':
      return isText(node.type);
    case 'array':
      return isSoundArray(node, buffers);
    default:
      return false;
  }
}

function isSoundArray(
  { dtype = '', shape, isScalar, buffer }: Partial<ArrayNode>,
  buffers: readonly Uint8Array[],
): boolean {
  const itemBytes = isText(dtype) && Object.hasOwn(ITEM_BYTES, dtype) ? ITEM_BYTES[dtype] : undefined;
  const bytes = bufferAt(buffers, buffer);
  if (itemBytes === undefined || bytes === undefined || typeof isScalar !== 'boolean') return false;
  return isShape(shape) && shape.reduce((product, extent) => product * extent, itemBytes) === bytes.length;
}

/** An index that is no number would find `length` and its like. */
const bufferAt = (buffers: readonly Uint8Array[], index: unknown): Uint8Array | undefined =>
  Number.isSafeInteger(index) ? buffers[Number(index)] : undefined;

const isShape = (shape: unknown): shape is readonly number[] =>
  Array.isArray(shape) &&
  shape.length <= DEEPEST &&
  shape.every((extent) => Number.isSafeInteger(extent) && Number(extent) >= 0);
