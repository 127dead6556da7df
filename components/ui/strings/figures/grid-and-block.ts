type Pair = readonly number[];

/** Words of the figure of a grid and its thread blocks. */
export const gridFigure = {
  lineTitle: 'A grid over an array',
  rowsTitle: 'A grid over rows and columns',
  elements: 'Elements',
  columns: 'Columns',
  rows: 'Rows',
  blockSize: 'Threads in a thread block',
  blockShape: 'Threads along x × y',
  thread: 'Thread to follow',
  threadX: 'Thread to follow, x',
  threadY: 'Thread to follow, y',
  lineColumns: ['blockIdx.x', 'threadIdx.x', 'cuda.grid(1)', 'Element'],
  rowsColumns: ['Thread block (x, y)', 'Threads', 'With an element', 'Outside'],
  element: (index: string) => `x[${index}]`,
  outside: 'none',
  drawing: (blocks: number) =>
    `${blocks === 1 ? 'One thread block' : `${blocks} thread blocks`}, each a box of threads. The table below lists them.`,
  lineLegend:
    'A box is a thread block with its number; in it, each thread with its number in the grid. Crossed out: no element.',
  rowsLegend:
    'A box is a thread block with its numbers along x and y; in it, each thread as x,y. Crossed out: no element.',
  launch: (elements: number, blocks: number, size: number, threads: number) =>
    `${elements} elements in thread blocks of ${size}: kernel[${blocks}, ${size}] starts ${threads} threads, ${left(threads - elements)}.`,
  launchRows: (columns: number, rows: number, grid: Pair, threads: number) =>
    `${rows} rows of ${columns} columns: a grid of (${grid.join(', ')}) thread blocks starts ${threads} threads, ${left(threads - columns * rows)}.`,
  formula: (block: number, size: number, thread: number, index: number) =>
    `Thread ${thread} of thread block ${block}: ${block} · ${size} + ${thread} = ${index}.`,
  formulaRows: (global: Pair, place: { readonly block: Pair; readonly thread: Pair }) =>
    `Thread (${place.thread.join(', ')}) of thread block (${place.block.join(', ')}): cuda.grid(2) gives (${global.join(', ')}), so column ${global[0] ?? 0} of row ${global[1] ?? 0}.`,
  guard: (isInside: boolean, condition: string) =>
    isInside
      ? `The guard ${condition} lets it work.`
      : `The guard ${condition} stops it: without a guard it would write outside of the array.`,
} as const;

function left(outside: number): string {
  return outside === 0 ? 'one for each element' : `${outside} of them without an element`;
}
