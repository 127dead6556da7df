interface StridesMeaning {
  readonly strides: readonly [number, number];
  readonly walk: 'rows' | 'columns';
  readonly perLine: number;
  readonly visited: number;
  readonly soFar: number;
  readonly elements: number;
  readonly fetches: number;
  /** As few as possible: each line once. */
  readonly least: number;
}

/** Words of the figure of strides and memory order. */
export const stridesFigure = {
  title: 'Strides and cache lines',
  stored: 'Stored',
  walked: 'Walked',
  orders: { rows: 'row after row', columns: 'column after column' },
  walks: { rows: 'by rows', columns: 'by columns' },
  element: 'One element',
  bytes: { 8: 'float64, 8 bytes', 4: 'float32, 4 bytes' },
  cache: 'The cache holds',
  lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  columns: ['Stored', 'Walked', 'Strides', 'Lines fetched', 'Bytes fetched'],
  array: (rows: number, columns: number) =>
    `An array of ${rows} rows and ${columns} columns; elements of the same cache line have the same colour.`,
  memory: (lines: number) => `The same elements in memory: ${lines} lines of 64 bytes`,
  legend:
    'Filled: in the cache now. A dot: visited. Colours repeat after eight lines. The cache gives up the line that was unused for longest.',
  meaning: ({ strides, walk, perLine, visited, soFar, elements, fetches, least }: StridesMeaning): string => {
    const step = walk === 'rows' ? strides[1] : strides[0];
    const end =
      fetches === least
        ? `each of the ${least} lines once, and all ${perLine} elements of it are used.`
        : `${fetches} lines, ${Math.round((10 * fetches) / least) / 10} times as many as needed: a line is gone before its other elements are used.`;
    return (
      `Strides (${strides.join(', ')}): walking by ${walk}, the next element is ${step} bytes on. ` +
      `The whole walk over ${elements} elements fetches ${end}` +
      (visited > 0 && visited < elements ? ` So far: ${visited} elements, ${soFar} lines.` : '')
    );
  },
} as const;
