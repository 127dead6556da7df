interface Step {
  readonly kind: 'atomic' | 'load' | 'tree';
  readonly active: number;
  readonly divergent: number;
  readonly conflicts: number;
}

interface Counts {
  readonly atomics: number;
  readonly barriers: number;
  readonly divergent: number;
  readonly conflicts: number;
}

const count = (number: number, one: string, many: string): string =>
  number === 0 ? `no ${one}` : number === 1 ? `1 ${one}` : `${number} ${many}`;

/** Words of the figure of the reduction ladder. */
export const ladderFigure = {
  title: 'Five ways to add up',
  rung: 'Rung',
  rungs: {
    1: '1: an atomic each',
    2: '2: neighbours',
    3: '3: first threads',
    4: '4: halves',
    5: '5: several first',
  },
  threads: 'Threads 0 to 15, four warps of 4',
  places: 'Shared memory: how many elements each place holds',
  result: (elements: number) => `Result: ${elements === 0 ? 'nothing yet' : `${elements} elements`}`,
  legend:
    'A warp of a real card has 32 threads, and shared memory 32 banks. Here there are 4 of each, so that all can be seen: place k lies in bank k % 4. Solid line: the place that a thread writes. Dashed: what it adds to it.',
  drawing:
    'The threads of one thread block, and its shared memory. The sentence above says what this step does.',
  columns: [
    'Rung',
    'Steps of a thread block',
    'Atomic additions',
    'Barriers',
    'Divergent warps',
    'Bank conflicts',
  ],
  step: (step: Step | undefined, result: number, isLast: boolean): string => {
    if (step === undefined) return 'Each thread has loaded one element.';
    switch (step.kind) {
      case 'atomic':
        return `One thread adds its place to the result, atomically. The result holds ${result} elements${isLast ? ', all of this thread block.' : '.'}`;
      case 'load':
        return 'All 16 threads add another element of global memory to their own. No barrier is needed.';
      case 'tree':
        return (
          `${step.active} of 16 threads add; ${count(step.divergent, 'warp diverges', 'warps diverge')}` +
          (step.conflicts > 0
            ? `, and ${count(step.conflicts, 'extra turn', 'extra turns')} because of banks.`
            : ', no bank is asked twice.')
        );
    }
  },
  counts: (rung: number, elements: number, { atomics, barriers, divergent, conflicts }: Counts) =>
    `For ${elements} elements, rung ${rung} needs ${count(atomics, 'atomic addition', 'atomic additions')}, ` +
    `${count(barriers, 'barrier', 'barriers')}, ${count(divergent, 'divergent warp', 'divergent warps')} and ${count(conflicts, 'bank conflict', 'bank conflicts')}.`,
} as const;
