import type { GpuSize, GpuStep, GpuTimes } from '@/lib/protocol/gpu-launch';

import { duration } from './program';

const size = ([x, y, z]: GpuSize): string =>
  z > 1 ? `${String(x)} × ${String(y)} × ${String(z)}` : y > 1 ? `${String(x)} × ${String(y)}` : String(x);

const counters: Readonly<Record<string, string>> = {
  global_reads: 'reads of global memory',
  global_writes: 'writes to global memory',
  global_atomics: 'atomics on global memory',
  shared_reads: 'reads of shared memory',
  shared_writes: 'writes to shared memory',
  shared_atomics: 'atomics on shared memory',
  transactions: 'transactions with global memory',
  ideal_transactions: 'transactions at best',
  divergent_warps: 'divergent branches of warps',
  bank_conflicts: 'bank conflicts',
  barriers: 'barriers',
  shared_bytes: 'bytes of shared memory',
};

const states = {
  before: 'not begun',
  working: 'at work',
  resting: 'not its turn',
  waiting: 'waits at a barrier',
  ended: 'ended',
  fault: 'went wrong',
} as const;

/** What a thread does in a step, to follow its name. */
function did([, , kind, , index, , value]: GpuStep, array: string): string {
  const element = `${array}[${String(index)}]`;
  const turns = value === '1' ? '1 turn' : `${value} turns`;
  const sentences = [
    `reads ${element}, which is ${value}`,
    `writes ${value} into ${element}`,
    `updates ${element} atomically: ${value}`,
    `meets a condition: it is ${value === 'True' ? 'true' : 'false'}`,
    `begins a loop of ${turns}`,
    value === '' ? 'waits at the barrier' : `waits at the barrier, with ${value}`,
    'ends',
    'does what ends the launch',
  ];
  return sentences[kind] ?? '';
}

/** Words of the view of the last launch on the GPU. */
export const gpu = {
  title: 'GPU',
  empty: 'Run a program that launches a kernel to see its grid, its threads and its times here.',
  running: 'The last launch is drawn when the run has ended.',
  launch: (kernel: string, grid: GpuSize, block: GpuSize) => `${kernel}[${code(grid)}, ${code(block)}]`,
  meaning: (grid: GpuSize, block: GpuSize, threads: number) =>
    `${size(grid)} thread blocks of ${size(block)} threads: ${threads.toLocaleString('en')} threads in all.`,
  count: (launches: number) =>
    launches === 1
      ? 'The only launch of this run.'
      : `The last of ${launches.toLocaleString('en')} launches.`,
  where: {
    webgpu: (device: string) => `Ran on the GPU${device === '' ? '' : ` (${device})`} through WebGPU.`,
    simulator: 'Ran on the simulator: every access is checked, times say nothing about a GPU.',
  },
  times: 'Times of this run',
  parts: { copyInMs: 'Copies to the GPU', kernelMs: 'Kernels', copyOutMs: 'Copies from the GPU' },
  timedBy: {
    timestamps: 'Kernels are timed by the GPU itself.',
    'wall-clock': 'Kernels are timed around the queue: this GPU has no timestamps.',
  },
  /** What is too short for the clock. */
  short: (kernel: string, { kernelMs, resolutionMs, repeats }: GpuTimes): string | undefined => {
    if (repeats?.isResolved === true)
      return `One launch of ${kernel} takes ${duration(repeats.ms)}: the average of ${repeats.launches.toLocaleString('en')} launches on copies of its arrays, because the clock goes in steps of ${duration(resolutionMs)}.`;
    return kernelMs < 10 * resolutionMs
      ? `The clock goes in steps of ${duration(resolutionMs)}: kernels as short as these cannot be told apart by it.`
      : undefined;
  },
  duration,
  stepTitle: 'Step by step',
  stepOrder:
    'The simulator runs one thread to its next barrier, or to its end, then the next one. A GPU runs them at the same time.',
  steppedBlock: 'Thread block',
  nextThread: 'Next thread',
  beforeSteps: 'No thread has begun.',
  stepOf: (thread: number, did: string) => `Thread ${String(thread)} ${did}.`,
  did,
  variable: (name: string, value: string) => `${name} = ${value}`,
  threadsLabel: 'Threads of the thread block',
  threadState: (thread: number, state: keyof typeof states) => `Thread ${String(thread)}: ${states[state]}`,
  states,
  cut: (steps: number) => `More was done: the first ${steps.toLocaleString('en')} steps are kept.`,
  firstWarp: 'Of larger thread blocks, the first warp is stepped.',
  tooOften: 'This run launched too often to keep the steps of threads: launch less to step through them.',
  stepTable: 'The steps as a table',
  rows: (first: number, last: number, count: number) =>
    `Steps ${first.toLocaleString('en')} to ${last.toLocaleString('en')} of ${count.toLocaleString('en')}`,
  stepColumns: ['Step', 'Thread', 'After barrier', 'Line', 'Does', 'Variables'],
  grid: 'Grid',
  block: (block: GpuSize, grid: GpuSize) => `Thread block ${position(block, grid)}`,
  gridLabel: (count: number) => `Grid of ${count.toLocaleString('en')} thread blocks: arrow keys choose one`,
  blockLabel: (count: number) =>
    `${count.toLocaleString('en')} threads of a thread block: arrow keys choose one`,
  more: (count: number) => `${count.toLocaleString('en')} more are not drawn.`,
  thread: (thread: GpuSize, block: GpuSize, linear: number) =>
    `Thread ${position(thread, block)}, warp ${String(Math.floor(linear / 32))}`,
  choose: 'Point at a thread block or a thread to look at it. A click, a touch or the arrow keys keep it.',
  steppers: {
    block: { label: 'Thread block', lessLabel: 'Previous thread block', moreLabel: 'Next thread block' },
    thread: {
      label: 'Thread',
      lessLabel: 'Previous thread of the block',
      moreLabel: 'Next thread of the block',
    },
  },
  chosen: (block: string, thread: string, accesses: number | undefined) => {
    const did = accesses === undefined ? '' : `: ${String(accesses)} reads and writes`;
    return `${block}. ${thread}${did}.`;
  },
  accesses: 'What this thread reads and writes',
  noAccesses: 'This thread read and wrote nothing.',
  notKept: 'What this thread block read and wrote was not kept: look at one of the first.',
  notSimulated:
    'What each thread reads and writes is known on the simulator only: set NUMBA_ENABLE_CUDASIM to 1 in os.environ before the first import of numba.',
  kinds: ['reads', 'writes', 'updates'],
  columns: { interval: 'After barrier', kind: 'Does', element: 'Element', line: 'Line' },
  interval: (k: number) => (k === 0 ? 'none' : String(k)),
  element: (array: string, index: number) => `${array}[${String(index)}]`,
  counters: (name: string) => counters[name] ?? name,
  counts: 'What all threads did',
  findings: 'What the simulator found',
  showShader: 'WGSL of this kernel',
  noShader: 'No WGSL was made for this launch: the simulator runs the Python itself.',
  python: 'Python',
  wgsl: 'WGSL, as the GPU gets it',
} as const;

function code([x, y, z]: GpuSize): string {
  if (z > 1) return `(${String(x)}, ${String(y)}, ${String(z)})`;
  return y > 1 ? `(${String(x)}, ${String(y)})` : String(x);
}

function position([x, y, z]: GpuSize, extent: GpuSize): string {
  if (extent[2] > 1) return `(${String(x)}, ${String(y)}, ${String(z)})`;
  return extent[1] > 1 ? `(${String(x)}, ${String(y)})` : String(x);
}
