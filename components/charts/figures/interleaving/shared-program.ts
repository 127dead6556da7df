/** One step that nothing can divide. `write` stores what was read before, plus one. */
export type Instruction =
  | { readonly kind: 'read' | 'write' | 'transfer' }
  | { readonly kind: 'acquire' | 'release'; readonly lock: string };

/** What each process does, step by step. All share one counter, which begins at 0. */
export interface SharedProgram {
  readonly processes: readonly (readonly Instruction[])[];
  /** What the counter shows at the end if nothing goes wrong. */
  readonly expected: number;
}

export const programNames = ['no-lock', 'lock', 'two-locks', 'ordered-locks'] as const;
export type ProgramName = (typeof programNames)[number];

const acquire = (lock: string): Instruction => ({ kind: 'acquire', lock });
const release = (lock: string): Instruction => ({ kind: 'release', lock });
const COUNT: readonly Instruction[] = [{ kind: 'read' }, { kind: 'write' }];

/** Holds two locks, one after the other, while it moves money. */
function transferWith(first: string, second: string): readonly Instruction[] {
  return [acquire(first), acquire(second), { kind: 'transfer' }, release(second), release(first)];
}

/** The programs of the figure, for two processes that each add to the counter `times` times. */
export function sharedProgram(name: ProgramName, times: number): SharedProgram {
  const both = (one: readonly Instruction[]): SharedProgram => {
    const all = Array.from({ length: times }, () => one).flat();
    return { processes: [all, all], expected: 2 * times };
  };
  switch (name) {
    case 'no-lock':
      return both(COUNT);
    case 'lock':
      return both([acquire('L'), ...COUNT, release('L')]);
    case 'two-locks':
      return { processes: [transferWith('A', 'B'), transferWith('B', 'A')], expected: 2 };
    case 'ordered-locks':
      return { processes: [transferWith('A', 'B'), transferWith('A', 'B')], expected: 2 };
  }
}
