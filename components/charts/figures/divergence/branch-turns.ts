/** Threads of a warp on NVIDIA hardware. CUDA C++ Programming Guide, "SIMT Architecture". */
export const WARP = 32;

export const conditionNames = ['even', 'warps', 'below', 'all'] as const;
export type ConditionName = (typeof conditionNames)[number];

/** Whether a thread takes the `if`; `limit` is for `below`. */
export function takesIf(name: ConditionName, thread: number, limit: number): boolean {
  switch (name) {
    case 'even':
      return thread % 2 === 0;
    case 'warps':
      return Math.floor(thread / WARP) % 2 === 0;
    case 'below':
      return thread < limit;
    case 'all':
      return true;
  }
}

/** One turn of a warp: the branch that it carries out, and which of its threads do so. */
export interface Turn {
  readonly branch: 'if' | 'else';
  readonly active: readonly boolean[];
}

/** The turns that each warp needs for an `if` with an `else`: a branch that none of its threads takes is left out. */
export function turnsOf(choices: readonly boolean[]): readonly (readonly Turn[])[] {
  return Array.from({ length: Math.ceil(choices.length / WARP) }, (_, warp) => {
    const own = choices.slice(warp * WARP, (warp + 1) * WARP);
    const turns: readonly Turn[] = [
      { branch: 'if', active: own },
      { branch: 'else', active: own.map((choice) => !choice) },
    ];
    return turns.filter(({ active }) => active.includes(true));
  });
}

/** Share of the threads that stand still, over all turns. */
export function idleShare(warps: readonly (readonly Turn[])[]): number {
  const active = warps.flat().flatMap((turn) => turn.active);
  return active.filter((isActive) => !isActive).length / active.length;
}
