type ConditionName = 'even' | 'warps' | 'below' | 'all';

interface AddressMeaning {
  readonly stride: number;
  readonly offset: number;
  readonly transactions: number;
  readonly least: number;
  /** Share of the fetched bytes that some thread wanted, in per cent. */
  readonly percent: number;
}

/** Words of the figure of a warp at a branch. */
export const branchFigure = {
  title: 'Two warps at a branch',
  condition: 'Threads that take the if',
  conditions: (name: ConditionName, limit: number): string =>
    ({ even: 'i % 2 == 0', warps: 'i // 32 % 2 == 0', below: `i < ${limit}`, all: 'all of them' })[name],
  limit: 'Limit',
  columns: ['Warp', 'Turn', 'Branch', 'Threads at work', 'Threads standing still'],
  turn: (warp: number, turn: number, branch: string) => `Warp ${warp}, turn ${turn}: ${branch}`,
  active: (count: number) => `${count} of 32 threads at work`,
  legend: 'Thread 0 is on the left. Tall and filled: at work in this turn. Low and empty: standing still.',
  meaning: (turns: readonly number[], idle: number): string => {
    const divergent = turns.filter((count) => count > 1).length;
    const which =
      divergent === 0
        ? 'No warp diverges: all threads of a warp agree, and each needs one turn.'
        : divergent === turns.length
          ? `Both warps diverge and need two turns each, the if and then the else.`
          : `Warp ${turns.findIndex((count) => count > 1)} diverges and needs two turns; the other one agrees and needs one.`;
    return `${which} On average ${idle}\u00a0% of the threads stand still.`;
  },
} as const;

/** Words of the figure of the addresses of a warp. */
export const addressFigure = {
  title: 'Addresses of a warp',
  stride: 'Stride',
  offset: 'Offset',
  element: 'One element',
  bytes: { 4: 'float32, 4 bytes', 8: 'float64, 8 bytes' },
  columns: ['Thread', 'Element', 'Byte', 'Piece of 32 bytes'],
  drawing: (count: number) =>
    `${count} pieces of 32 bytes that are fetched, with the elements in each that are used.`,
  legend:
    'Each piece of 32 bytes that is fetched, with its number. Filled: wanted by a thread. Empty: fetched for nothing.',
  meaning: ({ stride, offset, transactions, least, percent }: AddressMeaning): string =>
    `32 threads read x[${stride} * i${offset === 0 ? '' : ` + ${offset}`}]: ${transactions === 1 ? 'one transaction' : `${transactions} transactions`}. ` +
    (transactions === least
      ? 'Fewer are not possible: the access is coalesced. '
      : `${least === 1 ? 'One' : least} could bring as many bytes. `) +
    `${percent}\u00a0% of the bytes fetched are used.`,
} as const;
