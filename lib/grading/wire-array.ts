import type { ArrayNode, WireValue } from '../protocol/value';

/** One element of an array, or a scalar: `bigint` for every integer, so that int64 loses no digit. */
export type WireElement = boolean | number | bigint | string | ComplexNumber;

export interface ComplexNumber {
  readonly real: number;
  readonly imag: number;
}

/** What NumPy calls the kind of a dtype. Widths of one family compare by value. */
export type NumberFamily = 'bool' | 'integer' | 'float' | 'complex' | 'text' | 'raw';

/** A readable view of an array's bytes; nothing is copied until an element is asked for. */
export interface WireArray {
  readonly family: NumberFamily;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly length: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  at(index: number): WireElement;
}

interface ElementReader {
  readonly family: NumberFamily;
  readonly itemBytes: number;
  readonly read: (view: DataView, offset: number) => WireElement;
}

/**
 * Opens an array that came from a submission. Undefined where shape, dtype and bytes do not fit together, which no
 * honest encoder produces.
 */
export function openArray(node: ArrayNode, buffers: WireValue['buffers']): WireArray | undefined {
  const bytes = buffers[node.buffer];
  const reader = findReader(node.dtype);
  if (bytes === undefined || !node.shape.every((extent) => Number.isSafeInteger(extent) && extent >= 0)) {
    return undefined;
  }
  const length = node.shape.reduce((product, extent) => product * extent, 1);
  const itemBytes = reader?.itemBytes ?? (length === 0 ? 0 : bytes.length / length);
  if (!Number.isSafeInteger(itemBytes) || bytes.length !== length * itemBytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    family: reader?.family ?? 'raw',
    dtype: node.dtype,
    shape: node.shape,
    length,
    bytes,
    at: (index) =>
      reader === undefined
        ? readHex(view, index * itemBytes, itemBytes)
        : reader.read(view, index * itemBytes),
  };
}

const readers: Readonly<Record<string, ElementReader>> = {
  bool: { family: 'bool', itemBytes: 1, read: (view, offset) => view.getUint8(offset) !== 0 },
  int8: integer(1, (view, offset) => view.getInt8(offset)),
  int16: integer(2, (view, offset) => view.getInt16(offset, true)),
  int32: integer(4, (view, offset) => view.getInt32(offset, true)),
  int64: integer(8, (view, offset) => view.getBigInt64(offset, true)),
  uint8: integer(1, (view, offset) => view.getUint8(offset)),
  uint16: integer(2, (view, offset) => view.getUint16(offset, true)),
  uint32: integer(4, (view, offset) => view.getUint32(offset, true)),
  uint64: integer(8, (view, offset) => view.getBigUint64(offset, true)),
  float16: { family: 'float', itemBytes: 2, read: (view, offset) => readHalf(view.getUint16(offset, true)) },
  float32: { family: 'float', itemBytes: 4, read: (view, offset) => view.getFloat32(offset, true) },
  float64: { family: 'float', itemBytes: 8, read: (view, offset) => view.getFloat64(offset, true) },
  complex64: {
    family: 'complex',
    itemBytes: 8,
    read: (view, offset) => ({
      real: view.getFloat32(offset, true),
      imag: view.getFloat32(offset + 4, true),
    }),
  },
  complex128: {
    family: 'complex',
    itemBytes: 16,
    read: (view, offset) => ({
      real: view.getFloat64(offset, true),
      imag: view.getFloat64(offset + 8, true),
    }),
  },
};

function integer(
  itemBytes: number,
  read: (view: DataView, offset: number) => number | bigint,
): ElementReader {
  return { family: 'integer', itemBytes, read: (view, offset) => BigInt(read(view, offset)) };
}

function findReader(dtype: string): ElementReader | undefined {
  if (Object.hasOwn(readers, dtype)) return readers[dtype];
  // NumPy names a unicode dtype by its bits, 32 a character: `str160` holds five characters.
  const bits = /^str(\d+)$/.exec(dtype)?.[1];
  if (bits === undefined) return undefined;
  const itemBytes = Number(bits) / 8;
  return { family: 'text', itemBytes, read: (view, offset) => readUtf32(view, offset, itemBytes) };
}

function readUtf32(view: DataView, offset: number, itemBytes: number): string {
  let text = '';
  for (let at = offset; at + 4 <= offset + itemBytes; at += 4) {
    const point = view.getUint32(at, true);
    if (point !== 0) text += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
}

function readHex(view: DataView, offset: number, itemBytes: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, itemBytes);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** IEEE 754 binary16: one sign bit, five of exponent, ten of fraction. */
function readHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
