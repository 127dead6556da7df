export type Shape = readonly number[];

/** What happens on one axis of the result. */
export interface AlignedAxis {
  /** The length in each array; undefined where the array has no such axis and a 1 is put in front. */
  readonly a: number | undefined;
  readonly b: number | undefined;
  /** The length in the result; undefined where the two do not fit. */
  readonly result: number | undefined;
}

export const MOST_AXES = 3;
export const LONGEST = 8;

/** `2, 3`, `(2, 3)` or `2 x 3` as a shape; null where it is none that can be drawn. */
export function parseShape(text: string): Shape | null {
  const inner = text.trim().replace(/^\(/, '').replace(/\)$/, '').replace(/,\s*$/, '').trim();
  if (inner === '') return null;
  const shape = inner.split(/\s*[,x×]\s*|\s+/).map((part) => (/^\d+$/.test(part) ? Number(part) : 0));
  const fits = shape.length <= MOST_AXES && shape.every((length) => length >= 1 && length <= LONGEST);
  return fits ? shape : null;
}

/** As NumPy writes it: `(3,)`, `(2, 3)`. */
export function formatShape(shape: Shape): string {
  return shape.length === 1 ? `(${shape.join()},)` : `(${shape.join(', ')})`;
}

/**
 * Aligns two shapes at the right and compares them axis by axis. Source: NumPy user guide, "Broadcasting": two lengths
 * fit when they are equal or one of them is 1.
 */
export function alignShapes(a: Shape, b: Shape): readonly AlignedAxis[] {
  const axes = Math.max(a.length, b.length);
  return Array.from({ length: axes }, (_, axis) => {
    const ofA = a[axis - axes + a.length];
    const ofB = b[axis - axes + b.length];
    const [long, short] = [Math.max(ofA ?? 1, ofB ?? 1), Math.min(ofA ?? 1, ofB ?? 1)];
    return { a: ofA, b: ofB, result: short === long || short === 1 ? long : undefined };
  });
}

/** The shape of the result; null where the shapes do not fit. */
export function broadcastShape(a: Shape, b: Shape): Shape | null {
  const lengths = alignShapes(a, b).map(({ result }) => result);
  return lengths.every((length) => length !== undefined) ? lengths : null;
}

/**
 * Which element of an array of this shape, counted in memory order, an element of the result is made from. Stretched
 * axes count as 0: nothing is copied. `isRepeated` says that a stretched axis is not at its beginning.
 */
export function sourceOf(
  shape: Shape,
  index: readonly number[],
): { readonly at: number; readonly isRepeated: boolean } {
  let at = 0;
  let isRepeated = false;
  for (const [axis, k] of index.entries()) {
    const length = shape[axis - index.length + shape.length] ?? 1;
    if (length === 1 && k > 0) isRepeated = true;
    at = at * length + (length === 1 ? 0 : k);
  }
  return { at, isRepeated };
}
