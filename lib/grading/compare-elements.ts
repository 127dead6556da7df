import type { Tolerance } from './difference';
import type { WireElement } from './wire-array';

/**
 * Whether two elements are the same. `exact`: bit for bit but for NaN, which equals NaN; -0.0 and 0.0 differ.
 * `close`: |got - expected| <= atol + rtol * |expected|, as numpy.isclose with equal_nan; infinities equal themselves.
 */
export function areElementsSame(expected: WireElement, got: WireElement, tolerance: Tolerance): boolean {
  if (typeof expected === 'object' || typeof got === 'object') {
    return areComplexSame(expected, got, tolerance);
  }
  if (Object.is(expected, got)) return true;
  if (tolerance.kind === 'exact' || typeof expected === 'string' || typeof got === 'string') return false;
  if (typeof expected === 'bigint' && typeof got === 'bigint') {
    return Number(distance(expected, got)) <= tolerance.atol + tolerance.rtol * Math.abs(Number(expected));
  }
  return isClose(Number(expected), Number(got), tolerance);
}

/** |got - expected|; infinite where only one of them is a number, 0 for things that have no distance. */
export function elementDistance(expected: WireElement, got: WireElement): number {
  if (typeof expected === 'string' || typeof got === 'string') return 0;
  if (typeof expected === 'bigint' && typeof got === 'bigint') return Number(distance(expected, got));
  const left = asComplex(expected);
  const right = asComplex(got);
  const size = Math.hypot(partDistance(left.real, right.real), partDistance(left.imag, right.imag));
  return Number.isNaN(size) ? Infinity : size;
}

function isClose(expected: number, got: number, tolerance: Extract<Tolerance, { kind: 'close' }>): boolean {
  if (expected === got || (Number.isNaN(expected) && Number.isNaN(got))) return true;
  if (!Number.isFinite(expected) || !Number.isFinite(got)) return false;
  return Math.abs(got - expected) <= tolerance.atol + tolerance.rtol * Math.abs(expected);
}

function areComplexSame(expected: WireElement, got: WireElement, tolerance: Tolerance): boolean {
  const left = asComplex(expected);
  const right = asComplex(got);
  if (tolerance.kind === 'exact') {
    return Object.is(left.real, right.real) && Object.is(left.imag, right.imag);
  }
  const isNotFinite = [left.real, left.imag, right.real, right.imag].some((part) => !Number.isFinite(part));
  if (isNotFinite) {
    return isClose(left.real, right.real, tolerance) && isClose(left.imag, right.imag, tolerance);
  }
  const size = Math.hypot(left.real, left.imag);
  return elementDistance(expected, got) <= tolerance.atol + tolerance.rtol * size;
}

function asComplex(element: WireElement): { readonly real: number; readonly imag: number } {
  return typeof element === 'object' ? element : { real: Number(element), imag: 0 };
}

function partDistance(left: number, right: number): number {
  return Object.is(left, right) || left === right ? 0 : Math.abs(left - right);
}

function distance(left: bigint, right: bigint): bigint {
  return left > right ? left - right : right - left;
}
