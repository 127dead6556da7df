/** What a machine can do at best. */
export interface Machine {
  /** Bytes between memory and processor, in thousand millions a second. */
  readonly bandwidth: number;
  /** Operations on numbers, in thousand millions a second. */
  readonly peak: number;
}

export interface Kernel {
  readonly name: string;
  /** Operations for each element. */
  readonly operations: number;
  /** Numbers read or written in memory for each element. */
  readonly moves: number;
}

export interface PlacedKernel {
  readonly name: string;
  /** Operations for each byte moved. */
  readonly intensity: number;
  /** At best, in thousand millions of operations a second. */
  readonly attainable: number;
  readonly bound: 'bandwidth' | 'compute';
}

/**
 * The roof: min(P, I B). S. Williams, A. Waterman, D. Patterson, "Roofline: an insightful visual performance model for
 * multicore architectures", Communications of the ACM 52(4), 2009.
 */
export function roofAt({ bandwidth, peak }: Machine, intensity: number): number {
  return Math.min(peak, intensity * bandwidth);
}

/** The intensity at the corner of the roof: left of it bandwidth limits, right of it the arithmetic. */
export function cornerOf({ bandwidth, peak }: Machine): number {
  return peak / bandwidth;
}

/** Kernels of NumPy on large arrays, each operation writing its result to memory, and a matrix product of size `n`. */
export function kernelsFor(n: number): readonly Kernel[] {
  return [
    { name: 'x + y', operations: 1, moves: 3 },
    { name: 'a * x + y', operations: 2, moves: 5 },
    { name: '2 * x', operations: 1, moves: 2 },
    { name: `A @ B, n = ${n}`, operations: 2 * n, moves: 3 },
  ];
}

/** Where a kernel stands below the roof, with elements of `itemBytes` bytes. */
export function placeKernel(machine: Machine, kernel: Kernel, itemBytes: number): PlacedKernel {
  const intensity = kernel.operations / (kernel.moves * itemBytes);
  return {
    name: kernel.name,
    intensity,
    attainable: roofAt(machine, intensity),
    bound: intensity < cornerOf(machine) ? 'bandwidth' : 'compute',
  };
}
