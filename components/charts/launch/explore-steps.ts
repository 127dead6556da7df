import type { GpuStep } from '@/lib/protocol/gpu-launch';

/** Positions of the kinds in lib/protocol/gpu-launch.ts. */
const BARRIER = 5;
const END = 6;
const FAULT = 7;

/** `working` is the thread whose step was last; the others rest where their own last step left them. */
export type ThreadState = 'before' | 'working' | 'resting' | 'waiting' | 'ended' | 'fault';

export interface Explored {
  /** The step that was last; none at the beginning. */
  readonly now: GpuStep | undefined;
  readonly threads: readonly ThreadState[];
  /** Of the thread whose step was last, in the order in which they came. */
  readonly variables: readonly (readonly [name: string, value: string])[];
}

function stateAfter(kind: number): ThreadState {
  if (kind === BARRIER) return 'waiting';
  if (kind === END) return 'ended';
  return kind === FAULT ? 'fault' : 'resting';
}

/** Where `count` threads are once the first `done` steps have happened. */
export function exploreSteps(steps: readonly GpuStep[], done: number, count: number): Explored {
  const threads = Array.from({ length: count }, (): ThreadState => 'before');
  const now = done > 0 ? steps[done - 1] : undefined;
  const variables = new Map<string, string>();
  for (const [thread, , kind, , , , , changed] of steps.slice(0, done)) {
    threads[thread] = stateAfter(kind);
    if (thread !== now?.[0]) continue;
    for (const [name, value] of Object.entries(changed)) variables.set(name, value);
  }
  if (now !== undefined && threads[now[0]] === 'resting') threads[now[0]] = 'working';
  return { now, threads, variables: [...variables] };
}

/** How many steps are done when the next thread has its first turn after the first `done`; all where none has. */
export function nextTurn(steps: readonly GpuStep[], done: number): number {
  const thread = steps[Math.max(0, done - 1)]?.[0];
  const next = steps.findIndex((step, k) => k >= done && (done === 0 || step[0] !== thread));
  return next < 0 ? steps.length : next + 1;
}
