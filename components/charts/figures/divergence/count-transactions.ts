/** Bytes that the memory of a card hands out at once. CUDA C++ Best Practices Guide, "Coalesced Access to Global Memory". */
export const SEGMENT_BYTES = 32;

export interface Access {
  /** Element that each thread of the warp reads. */
  readonly indices: readonly number[];
  readonly itemBytes: number;
}

/** `x[stride * i + offset]` for each thread `i` of a warp. */
export function stridedAccess(threads: number, stride: number, offset: number, itemBytes: number): Access {
  return { indices: Array.from({ length: threads }, (_, i) => stride * i + offset), itemBytes };
}

export interface Segment {
  /** Counted from the beginning of the array. */
  readonly number: number;
  /** Which of its elements some thread reads. */
  readonly used: readonly boolean[];
}

/** The pieces of memory that must be fetched for an access, in order: one transaction each. */
export function segmentsOf({ indices, itemBytes }: Access): readonly Segment[] {
  const perSegment = SEGMENT_BYTES / itemBytes;
  const read = new Set(indices);
  const numbers = [...new Set(indices.map((index) => Math.floor(index / perSegment)))].sort((a, b) => a - b);
  return numbers.map((number) => ({
    number,
    used: Array.from({ length: perSegment }, (_, k) => read.has(number * perSegment + k)),
  }));
}

/** The fewest transactions that could bring as many bytes. */
export function leastTransactions({ indices, itemBytes }: Access): number {
  return Math.ceil((new Set(indices).size * itemBytes) / SEGMENT_BYTES);
}
