import {
  type Addition,
  BANKS,
  type LadderStep,
  type Rung,
  THREADS,
  WARP,
  activeOf,
  blocksOf,
  ladder,
} from './ladder-rungs';

/** How many elements each place of shared memory holds, and the result, after so many steps of one thread block. */
export interface LadderState {
  readonly places: readonly number[];
  readonly result: number;
}

/** Counts elements in place of adding their values: at the end, all of them are in the result. */
export function stateAfter(rung: Rung, steps: number): LadderState {
  let places: readonly number[] = Array.from({ length: THREADS }, () => 1);
  let result = 0;
  for (const step of ladder[rung].slice(0, steps)) {
    if (step.kind === 'atomic') result += places[step.from] ?? 0;
    else if (step.kind === 'load') places = places.map((count) => count + 1);
    else places = added(places, step.additions);
  }
  return { places, result };
}

/** All additions of a step read before any of them writes. */
function added(places: readonly number[], additions: readonly Addition[]): readonly number[] {
  return places.map((count, place) => {
    const addition = additions.find(({ into }) => into === place);
    return addition === undefined ? count : count + (places[addition.from] ?? 0);
  });
}

/** The warps of a step of which some threads add and others stand still. Atomic additions of thread 0 do not count. */
export function divergentWarps(step: LadderStep): number {
  if (step.kind !== 'tree') return 0;
  const active = activeOf(step);
  return warpsOf(active).filter(({ length }) => length > 0 && length < WARP).length;
}

/** Extra turns because threads of a warp want different places of the same bank, for both places of each addition. */
export function bankConflicts(step: LadderStep): number {
  if (step.kind !== 'tree') return 0;
  const { additions } = step;
  return warpsOf(activeOf(step))
    .flatMap((threads) => {
      const own = additions.filter(({ thread }) => threads.includes(thread));
      return [own.map(({ into }) => into), own.map(({ from }) => from)];
    })
    .reduce((sum, places) => sum + extraTurns(places), 0);
}

function warpsOf(threads: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: THREADS / WARP }, (_, warp) =>
    threads.filter((thread) => Math.floor(thread / WARP) === warp),
  );
}

function extraTurns(places: readonly number[]): number {
  const inBank = Array.from(
    { length: BANKS },
    (_, bank) => places.filter((place) => place % BANKS === bank).length,
  );
  return Math.max(1, ...inBank) - 1;
}

export interface LadderCounts {
  readonly atomics: number;
  readonly barriers: number;
  readonly divergent: number;
  readonly conflicts: number;
}

/** What a rung costs for all the elements, over all its thread blocks. A barrier also follows the first load. */
export function countsOf(rung: Rung): LadderCounts {
  const steps = ladder[rung];
  const sum = (of: (step: LadderStep) => number): number =>
    blocksOf(rung) * steps.reduce((total, step) => total + of(step), 0);
  const hasTree = steps.some(({ kind }) => kind === 'tree');
  return {
    atomics: sum(({ kind }) => (kind === 'atomic' ? 1 : 0)),
    barriers: sum(({ kind }) => (kind === 'tree' ? 1 : 0)) + (hasTree ? blocksOf(rung) : 0),
    divergent: sum(divergentWarps),
    conflicts: sum(bankConflicts),
  };
}
