import { BYTES_PER_CELL } from './layout';

const SMALLEST_BYTES = 32;
const STEPS_PER_DOUBLING = 2;
export const SIZE_CLASSES = 64;

/** Size classes grow by half a doubling (32, 48, 64, 96, ...): at most a third of a block is wasted. */
const classBytes = (klass: number): number => {
  const base = SMALLEST_BYTES * 2 ** Math.floor(klass / STEPS_PER_DOUBLING);
  return klass % STEPS_PER_DOUBLING === 0 ? base : base + base / 2;
};

/** The smallest class that holds `byteCount` bytes. @throws RangeError beyond 2 GB. */
export function sizeClass(byteCount: number): number {
  const doublings = Math.max(0, Math.floor(Math.log2(Math.max(byteCount, 1) / SMALLEST_BYTES)));
  for (let klass = doublings * STEPS_PER_DOUBLING; klass < SIZE_CLASSES; klass++) {
    if (classBytes(klass) >= byteCount) return klass;
  }
  throw new RangeError(`no block of ${byteCount} bytes`);
}

/** Cells of a block of this class. */
export const blockCells = (klass: number): number => classBytes(klass) / BYTES_PER_CELL;
