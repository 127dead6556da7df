import type { WireNode, WireValue } from '../protocol/value';
import { openArray, type NumberFamily, type WireElement } from './wire-array';

/** A single number or text, whether Python's own or a NumPy scalar. */
export interface WireScalar {
  readonly family: NumberFamily;
  readonly value: WireElement;
  /** NumPy's name of its type; `float64` for Python's float, undefined for Python's other types. */
  readonly dtype?: string;
}

/** The scalar that a node stands for; undefined for containers, arrays and everything else. */
export function readScalar(node: WireNode, buffers: WireValue['buffers']): WireScalar | undefined {
  switch (node.kind) {
    case 'bool':
      return { family: 'bool', value: node.value };
    case 'int':
      return readInteger(node.value);
    case 'float':
      return { family: 'float', value: parsePythonFloat(node.value), dtype: 'float64' };
    case 'complex':
      return {
        family: 'complex',
        value: { real: parsePythonFloat(node.real), imag: parsePythonFloat(node.imag) },
        dtype: 'complex128',
      };
    case 'str':
      return { family: 'text', value: node.value };
    case 'array': {
      const array = node.isScalar ? openArray(node, buffers) : undefined;
      return array?.length === 1
        ? { family: array.family, value: array.at(0), dtype: array.dtype }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Decimal digits, or for very long integers hexadecimal ones, which `_wire.py` writes with a sign before `0x`. */
function readInteger(text: string): WireScalar | undefined {
  if (!/^-?(?:\d+|0x[\da-f]+)$/.test(text)) return undefined;
  const size = BigInt(text.replace('-', ''));
  return { family: 'integer', value: text.startsWith('-') ? -size : size };
}

/** Reads `repr` of a Python float, which writes `nan`, `inf` and `-inf`. */
export function parsePythonFloat(text: string): number {
  if (text === 'inf') return Infinity;
  if (text === '-inf') return -Infinity;
  return text.trim() === '' ? Number.NaN : Number(text);
}
