import type { ArrayNode } from '../protocol/value';
import { areElementsSame, elementDistance } from './compare-elements';
import { precisionHint } from './compare-scalars';
import { formatTuple } from './describe-value';
import { different, SAME, type Difference, type Tolerance, type WirePart } from './difference';
import { formatDistinct, formatElement } from './format-element';
import { openArray, type WireArray } from './wire-array';

/**
 * Compares two arrays: shape, then the family of the dtype, then every element. Integer dtypes of any width count as
 * one. Float widths are told apart by `exact` only: with `close` a float32 result is judged by its values, and named
 * as the likely cause where those miss the tolerance.
 */
export function compareArrays(
  expectedNode: ArrayNode,
  gotNode: ArrayNode,
  parts: { readonly expected: WirePart; readonly got: WirePart },
  where: string,
  tolerance: Tolerance,
): Difference {
  const expected = openArray(expectedNode, parts.expected.buffers);
  const got = openArray(gotNode, parts.got.buffers);
  if (expected === undefined || got === undefined) return different(where, 'The array cannot be read.');
  if (expected.shape.join() !== got.shape.join()) {
    return different(
      where,
      `Expected shape ${formatTuple(expected.shape)}, got shape ${formatTuple(got.shape)}.`,
    );
  }
  if (!isDtypeAccepted(expected, got, tolerance)) {
    return different(where, `Expected dtype ${expected.dtype}, got dtype ${got.dtype}.`);
  }
  return compareContents(expected, got, where, tolerance);
}

function isDtypeAccepted(expected: WireArray, got: WireArray, tolerance: Tolerance): boolean {
  if (expected.family !== got.family) return false;
  const isWidthFree =
    expected.family === 'integer' || expected.family === 'text' || tolerance.kind === 'close';
  return (isWidthFree && expected.family !== 'raw') || expected.dtype === got.dtype;
}

interface Tally {
  first: number;
  count: number;
  largest: number;
}

function compareContents(
  expected: WireArray,
  got: WireArray,
  where: string,
  tolerance: Tolerance,
): Difference {
  if (expected.dtype === got.dtype && areBytesEqual(expected.bytes, got.bytes)) return SAME;
  const tally: Tally = { first: -1, count: 0, largest: 0 };
  for (let index = 0; index < expected.length; index += 1) {
    const wanted = expected.at(index);
    const found = got.at(index);
    if (areElementsSame(wanted, found, tolerance)) continue;
    if (tally.count === 0) tally.first = index;
    tally.count += 1;
    tally.largest = Math.max(tally.largest, elementDistance(wanted, found));
  }
  return tally.count === 0 ? SAME : describeDifference(expected, got, where, tally);
}

function describeDifference(expected: WireArray, got: WireArray, where: string, tally: Tally): Difference {
  const wanted = expected.at(tally.first);
  const found = got.at(tally.first);
  const [wantedText, foundText] = formatDistinct(wanted, found);
  const index = unravelIndex(tally.first, expected.shape);
  const place = `First difference at index ${formatTuple(index)}: expected ${wantedText}, got ${foundText}.`;
  const zero = wanted === 0 && found === 0 ? ' The sign of zero differs.' : '';
  const text = `${place}${zero} ${countText(expected, tally)}${precisionHint(expected.dtype, got.dtype)}`;
  return { kind: 'different', where: `${where}[${index.join(', ')}]`, message: prefixed(where, text) };
}

function countText(expected: WireArray, tally: Tally): string {
  const elements = `${tally.count} of ${expected.length} elements ${tally.count === 1 ? 'differs' : 'differ'}`;
  if (tally.largest === 0) return `${elements}.`;
  if (tally.largest === Infinity) return `${elements}, some of them nan or infinite.`;
  return `${elements}, by at most ${formatElement(tally.largest, 3)}.`;
}

function prefixed(where: string, text: string): string {
  return where === 'result' ? text : `At ${where}: ${text}`;
}

/** The index of an element in C order. */
export function unravelIndex(position: number, shape: readonly number[]): number[] {
  let rest = position;
  return shape
    .toReversed()
    .map((extent) => {
      const along = rest % extent;
      rest = Math.floor(rest / extent);
      return along;
    })
    .toReversed();
}

function areBytesEqual(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}
