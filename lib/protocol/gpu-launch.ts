export type GpuSize = readonly [x: number, y: number, z: number];

/** One access of one thread of a simulated launch: thread, interval between barriers, kind, array, element, line. */
export type GpuAccess = readonly [
  thread: number,
  interval: number,
  kind: 0 | 1 | 2,
  array: number,
  element: number,
  line: number,
];

/**
 * One step of one thread: thread, interval between barriers, kind (an index into `gpuStepKinds`), array, element,
 * line, value, and the variables that are not what they were at the thread's step before. Array and element mean
 * something for `read`, `write` and `update`; the value is what was read or written, how a condition came out, how
 * often a loop runs, or what a thread votes at a barrier.
 */
export type GpuStep = readonly [
  thread: number,
  interval: number,
  kind: number,
  array: number,
  element: number,
  line: number,
  value: string,
  variables: Readonly<Record<string, string>>,
];

export const gpuStepKinds = ['read', 'write', 'update', 'test', 'loop', 'barrier', 'end', 'fault'] as const;

/** What the first warp of a thread block did, in the order in which the simulator ran it. */
export interface SteppedBlock {
  readonly block: number;
  /** More was done than is kept. */
  readonly isCut: boolean;
  readonly steps: readonly GpuStep[];
}

/** What a simulated launch did; accesses of its first thread blocks only. */
export interface GpuSimulation {
  /** `global_reads`, `bank_conflicts`, ... */
  readonly counters: Readonly<Record<string, number>>;
  readonly findings: readonly string[];
  /** Names of the arrays that accesses refer to. */
  readonly arrays: readonly string[];
  readonly blocks: readonly { readonly block: number; readonly accesses: readonly GpuAccess[] }[];
  /** For the thread explorer; empty where a run launched too often to keep steps. */
  readonly stepped: readonly SteppedBlock[];
}

/** Times of all copies and kernels of the program, in milliseconds. */
export interface GpuTimes {
  readonly copyInMs: number;
  readonly copyOutMs: number;
  readonly kernelMs: number;
  readonly timedBy: 'timestamps' | 'wall-clock';
  /** The smallest time that this clock tells apart. */
  readonly resolutionMs: number;
  /** The last kernel's first launch, repeated on copies of its arrays because it is too short for the clock. */
  readonly repeats?: { readonly launches: number; readonly ms: number; readonly isResolved: boolean };
}

/** The last launch of a program's kernel, for the page to draw. */
export interface GpuLaunch {
  readonly kernel: string;
  /** The kernel's own lines in the learner's file. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly grid: GpuSize;
  readonly block: GpuSize;
  readonly backend: 'webgpu' | 'simulator';
  /** What the GPU calls itself; empty for the simulator. */
  readonly device: string;
  readonly launches: number;
  /** The shader of the last form that was compiled; on the simulator, the one that a GPU would get. */
  readonly wgsl?: string;
  readonly times?: GpuTimes;
  /** What the run had to say once, for example that float64 became float32. */
  readonly notices: readonly string[];
  readonly simulation?: GpuSimulation;
}
