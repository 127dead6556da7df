/** Threads in the thread block that is drawn, and in a warp and banks of it: small, so that all of them can be seen. */
export const THREADS = 16;
export const WARP = 4;
export const BANKS = 4;
/** Elements that all rungs are compared on. */
export const ELEMENTS = 64;

export const rungs = [1, 2, 3, 4, 5] as const;
export type Rung = (typeof rungs)[number];

/** One thread adds one place of shared memory to another. */
export interface Addition {
  readonly thread: number;
  readonly into: number;
  readonly from: number;
}

export type LadderStep =
  /** A thread adds its place to the result, atomically. */
  | { readonly kind: 'atomic'; readonly thread: number; readonly from: number }
  /** All threads add another element of global memory to their own place. No barrier is needed. */
  | { readonly kind: 'load' }
  /** Some threads add within shared memory; a barrier follows. */
  | { readonly kind: 'tree'; readonly additions: readonly Addition[] };

const range = (length: number): readonly number[] => Array.from({ length }, (_, k) => k);
const powers = [1, 2, 4, 8] as const;

const tree = (additions: readonly Addition[]): LadderStep => ({ kind: 'tree', additions });
const toResult: LadderStep = { kind: 'atomic', thread: 0, from: 0 };

/** From far to near: the first threads add the upper half to the lower one. */
const halves: readonly LadderStep[] = [...powers]
  .reverse()
  .map((width) => tree(range(width).map((thread) => ({ thread, into: thread, from: thread + width }))));

/**
 * What one thread block does after each thread has loaded its first element. After M. Harris, "Optimizing Parallel
 * Reduction in CUDA", NVIDIA, 2007, in the order of the lesson on reductions.
 */
export const ladder: Readonly<Record<Rung, readonly LadderStep[]>> = {
  1: range(THREADS).map((thread) => ({ kind: 'atomic', thread, from: thread })),
  2: [
    ...powers.map((step) =>
      tree(
        range(THREADS)
          .filter((thread) => thread % (2 * step) === 0)
          .map((thread) => ({ thread, into: thread, from: thread + step })),
      ),
    ),
    toResult,
  ],
  3: [
    ...powers.map((step) =>
      tree(
        range(THREADS / (2 * step)).map((thread) => ({
          thread,
          into: 2 * step * thread,
          from: 2 * step * thread + step,
        })),
      ),
    ),
    toResult,
  ],
  4: [...halves, toResult],
  5: [...range(ELEMENTS / THREADS - 1).map((): LadderStep => ({ kind: 'load' })), ...halves, toResult],
};

/** Thread blocks that add up all the elements. */
export function blocksOf(rung: Rung): number {
  return rung === 5 ? 1 : ELEMENTS / THREADS;
}

/** Threads that do something in a step. */
export function activeOf(step: LadderStep): readonly number[] {
  switch (step.kind) {
    case 'atomic':
      return [step.thread];
    case 'load':
      return range(THREADS);
    case 'tree':
      return step.additions.map(({ thread }) => thread);
  }
}
