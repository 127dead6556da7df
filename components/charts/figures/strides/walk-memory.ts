/** Which index moves fastest: along a row (C order), or down a column (Fortran order). */
export const orders = ['rows', 'columns'] as const;
export type Order = (typeof orders)[number];

export interface Layout {
  readonly rows: number;
  readonly columns: number;
  readonly itemBytes: number;
  readonly order: Order;
}

/** Bytes from one cache line to the next on most processors of today. */
export const LINE_BYTES = 64;

/** Bytes from an element to the one below it, and to the one on its right: NumPy's `strides`. */
export function stridesOf({ rows, columns, itemBytes, order }: Layout): readonly [number, number] {
  return order === 'rows' ? [columns * itemBytes, itemBytes] : [itemBytes, rows * itemBytes];
}

/** The elements in the order of a walk, as row and column. */
export function walkOf(
  { rows, columns }: Pick<Layout, 'rows' | 'columns'>,
  walk: Order,
): readonly (readonly [number, number])[] {
  return Array.from({ length: rows * columns }, (_, k) =>
    walk === 'rows' ? [Math.floor(k / columns), k % columns] : [k % rows, Math.floor(k / rows)],
  );
}

/** Which cache line an element lies in; the array begins at the beginning of a line. */
export function lineOf(layout: Layout, [row, column]: readonly [number, number]): number {
  const [down, right] = stridesOf(layout);
  return Math.floor((row * down + column * right) / LINE_BYTES);
}

export interface Access {
  readonly row: number;
  readonly column: number;
  readonly line: number;
  /** The line was not in the cache: it had to be fetched from memory. */
  readonly isFetch: boolean;
  /** The lines in the cache after this access, the one used last at the end. */
  readonly cached: readonly number[];
}

/** A walk through an array with a cache of `capacity` lines that gives up the line unused for longest. */
export function simulateWalk(layout: Layout, walk: Order, capacity: number): readonly Access[] {
  let cached: readonly number[] = [];
  return walkOf(layout, walk).map(([row, column]) => {
    const line = lineOf(layout, [row, column]);
    const isFetch = !cached.includes(line);
    cached = [...cached.filter((other) => other !== line), line].slice(-capacity);
    return { row, column, line, isFetch, cached };
  });
}

export function countFetches(accesses: readonly Access[]): number {
  return accesses.filter(({ isFetch }) => isFetch).length;
}
