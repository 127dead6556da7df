/**
 * Data that leaves or enters a submission. Never a pickle: the grader must be able to read what an untrusted program
 * returned without running any of its code.
 *
 * A value is a JSON tree in which anything that JSON cannot say is tagged, plus the raw bytes of its arrays, which
 * travel beside the tree so that they are copied once and never turned into text.
 */
export type WireNode =
  | { readonly kind: 'none' }
  | { readonly kind: 'bool'; readonly value: boolean }
  /** Decimal digits: Python's integers have no limit. */
  | { readonly kind: 'int'; readonly value: string }
  /** `repr` of the float, so that nan, inf and -0.0 survive JSON. */
  | { readonly kind: 'float'; readonly value: string }
  | { readonly kind: 'complex'; readonly real: string; readonly imag: string }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'bytes'; readonly buffer: number }
  | { readonly kind: 'list' | 'tuple' | 'set'; readonly items: readonly WireNode[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [WireNode, WireNode])[] }
  | ArrayNode
  /** Something that is not data (an open file, a lazy object, a subclass): only its type's name leaves. */
  | { readonly kind: 'opaque'; readonly type: string };

/** A NumPy array or scalar (`shape` is then empty and `isScalar` true). */
export interface ArrayNode {
  readonly kind: 'array';
  /** NumPy's dtype string without byte order, for example `float64`, `int32`, `bool`, `complex128`. */
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly isScalar: boolean;
  /** Index into `WireValue.buffers`; C order, little endian. */
  readonly buffer: number;
}

export interface WireValue<Memory extends ArrayBufferLike = ArrayBuffer> {
  readonly root: WireNode;
  readonly buffers: readonly Uint8Array<Memory>[];
}
