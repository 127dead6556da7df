import type { WireNode, WireValue } from '../../../lib/protocol/value';

/** Builds wire values by hand, as the encoder in Python would. */
export interface Wired {
  readonly node: (buffers: Uint8Array<ArrayBuffer>[]) => WireNode;
}

export function wire(value: Wired): WireValue {
  const buffers: Uint8Array<ArrayBuffer>[] = [];
  return { root: value.node(buffers), buffers };
}

export const none: Wired = { node: () => ({ kind: 'none' }) };
export const bool = (value: boolean): Wired => ({ node: () => ({ kind: 'bool', value }) });
export const int = (value: number | bigint): Wired => ({
  node: () => ({ kind: 'int', value: value.toString() }),
});
export const float = (value: string): Wired => ({ node: () => ({ kind: 'float', value }) });
export const str = (value: string): Wired => ({ node: () => ({ kind: 'str', value }) });
export const opaque = (type: string): Wired => ({ node: () => ({ kind: 'opaque', type }) });
export const complex = (real: string, imag: string): Wired => ({
  node: () => ({ kind: 'complex', real, imag }),
});

const sequence =
  (kind: 'list' | 'tuple' | 'set') =>
  (...items: readonly Wired[]): Wired => ({
    node: (buffers) => ({ kind, items: items.map((item) => item.node(buffers)) }),
  });
export const list = sequence('list');
export const tuple = sequence('tuple');
export const set = sequence('set');

export const dict = (...entries: readonly (readonly [Wired, Wired])[]): Wired => ({
  node: (buffers) => ({
    kind: 'dict',
    entries: entries.map(([key, value]) => [key.node(buffers), value.node(buffers)]),
  }),
});

type Dtype = 'bool' | 'int32' | 'int64' | 'uint8' | 'float32' | 'float64' | 'complex128';

function makeArray(dtype: Dtype, values: readonly number[]): ArrayBufferView<ArrayBuffer> {
  switch (dtype) {
    case 'bool':
    case 'uint8':
      return Uint8Array.from(values);
    case 'int32':
      return Int32Array.from(values);
    case 'int64':
      return BigInt64Array.from(values, BigInt);
    case 'float32':
      return Float32Array.from(values);
    case 'float64':
    case 'complex128':
      return Float64Array.from(values);
  }
}

export function array(
  dtype: Dtype,
  shape: readonly number[],
  values: readonly number[],
  isScalar = false,
): Wired {
  return {
    node: (buffers) => {
      const typed = makeArray(dtype, values);
      buffers.push(new Uint8Array(typed.buffer));
      return { kind: 'array', dtype, shape, isScalar, buffer: buffers.length - 1 };
    },
  };
}

export const scalar = (dtype: Dtype, value: number): Wired => array(dtype, [], [value], true);
