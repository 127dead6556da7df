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

/** What a simulated launch did; accesses of its first thread blocks only. */
export interface GpuSimulation {
  /** `global_reads`, `bank_conflicts`, ... */
  readonly counters: Readonly<Record<string, number>>;
  readonly findings: readonly string[];
  /** Names of the arrays that accesses refer to. */
  readonly arrays: readonly string[];
  readonly blocks: readonly { readonly block: number; readonly accesses: readonly GpuAccess[] }[];
}

/** Times of all copies and kernels of the program, in milliseconds. */
export interface GpuTimes {
  readonly copyInMs: number;
  readonly copyOutMs: number;
  readonly kernelMs: number;
  readonly timedBy: 'timestamps' | 'wall-clock';
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
  /** The shader of the last form that was compiled; absent on the simulator. */
  readonly wgsl?: string;
  readonly times?: GpuTimes;
  /** What the run had to say once, for example that float64 became float32. */
  readonly notices: readonly string[];
  readonly simulation?: GpuSimulation;
}
