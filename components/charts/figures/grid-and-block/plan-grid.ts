/** Lengths along x, and along y where there are two dimensions. */
export type Extent = readonly number[];

/** Thread blocks along each axis: as few as cover the elements. */
export function blocksFor(elements: Extent, block: Extent): Extent {
  return elements.map((length, axis) => Math.ceil(length / (block[axis] ?? 1)));
}

/** Threads along each axis: whole thread blocks. */
export function threadsFor(elements: Extent, block: Extent): Extent {
  return blocksFor(elements, block).map((count, axis) => count * (block[axis] ?? 1));
}

export function countOf(extent: Extent): number {
  return extent.reduce((product, length) => product * length, 1);
}

export interface PlacedThread {
  /** blockIdx and threadIdx, axis by axis. */
  readonly block: Extent;
  readonly thread: Extent;
  /** Whether an element belongs to it: what the guard asks. */
  readonly isInside: boolean;
}

/** Where the thread with these global numbers, `cuda.grid`, stands: its thread block, and its number within. */
export function placeThread(global: Extent, elements: Extent, block: Extent): PlacedThread {
  return {
    block: global.map((number, axis) => Math.floor(number / (block[axis] ?? 1))),
    thread: global.map((number, axis) => number % (block[axis] ?? 1)),
    isInside: global.every((number, axis) => number < (elements[axis] ?? 0)),
  };
}
