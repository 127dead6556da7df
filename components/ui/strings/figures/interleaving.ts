interface Step {
  readonly instruction: { readonly kind: string; readonly lock?: string };
  readonly value: number;
}

interface State {
  readonly at: readonly number[];
  readonly counter: number;
  readonly holders: Readonly<Record<string, number>>;
}

interface Program {
  readonly processes: readonly (readonly { readonly kind: string; readonly lock?: string }[])[];
  readonly expected: number;
}

interface Ending {
  readonly result: number | 'deadlock';
  readonly schedules: number;
}

const names = ['P', 'Q'] as const;
const nameOf = (process: number | undefined): string => names[process ?? 0] ?? '';

/** Words of the figure that goes through the orders of two processes. */
export const interleavingFigure = {
  counterTitle: 'Two processes, one counter',
  locksTitle: 'Two processes, two locks',
  names,
  program: 'Program',
  programs: {
    'no-lock': 'Without a lock',
    lock: 'With a lock',
    'two-locks': 'Opposite order',
    'ordered-locks': 'Same order',
  },
  times: 'Additions of each process',
  seed: 'Seed',
  lessSeed: 'Seed before',
  moreSeed: 'Next seed',
  replay: 'Replay this seed',
  findLost: 'Find an order that loses',
  findDeadlock: 'Find a deadlock',
  move: (process: string) => `Let ${process} move`,
  step: 'Step',
  counter: 'Counter',
  transfers: 'Transfers',
  lost: 'lost',
  columns: ['The end', 'Orders that end so'],
  instruction: ({ instruction: { kind, lock }, value }: Step): string => {
    switch (kind) {
      case 'read':
        return `reads ${value}`;
      case 'write':
        return `writes ${value}`;
      case 'transfer':
        return 'transfers';
      case 'acquire':
        return `takes ${lock ?? ''}`;
      default:
        return `frees ${lock ?? ''}`;
    }
  },
  /** Where the shown order stands. */
  now: (program: Program, state: State, able: readonly number[]): string => {
    const waiting = program.processes.flatMap((instructions, process) => {
      const next = instructions[state.at[process] ?? 0];
      if (next?.kind !== 'acquire' || next.lock === undefined || !(next.lock in state.holders)) return [];
      return [
        `${nameOf(process)} waits for lock ${next.lock}, which ${nameOf(state.holders[next.lock])} holds`,
      ];
    });
    if (able.length > 0)
      return waiting.length > 0 ? `${waiting.join('; ')}.` : 'Nobody waits: either may move.';
    if (waiting.length > 0) return `Deadlock: ${waiting.join('; ')}.`;
    const missing = program.expected - state.counter;
    if (missing === 0) return `This order ends well, with ${state.counter}.`;
    return `This order ends with ${state.counter} instead of ${program.expected}: ${missing === 1 ? 'one update is' : `${missing} updates are`} lost.`;
  },
  /** What all orders together say. */
  all: (expected: number, endings: readonly Ending[]): string => {
    const total = endings.reduce((sum, { schedules }) => sum + schedules, 0).toLocaleString('en');
    const wrong = endings
      .filter(({ result }) => result !== expected)
      .reduce((sum, { schedules }) => sum + schedules, 0);
    const dead = endings.find(({ result }) => result === 'deadlock');
    if (wrong === 0) return `Of all ${total} orders, none goes wrong.`;
    if (dead !== undefined) return `Of all ${total} orders, ${dead.schedules} end in a deadlock.`;
    return `Of all ${total} orders, ${wrong.toLocaleString('en')} lose an update.`;
  },
  allTitle: (total: number) => `All ${total.toLocaleString('en')} orders`,
  ending: (result: number | 'deadlock', expected: number): string => {
    if (result === 'deadlock') return 'deadlock';
    return result === expected ? `${result}, as it should be` : `${result}, too little`;
  },
} as const;
