import { type ProgramState, type Schedule, ableOf, advance, beginning, nextOf } from './play-schedule';
import type { SharedProgram } from './shared-program';

/** How the schedules of a program can end. */
export interface Ending {
  /** The final counter, or the two that wait for each other for ever. */
  readonly result: number | 'deadlock';
  /** How many schedules end so. Exact up to 2^53. */
  readonly schedules: number;
  /** One of them: the first, when the first process moves as early as it can. */
  readonly example: Schedule;
}

/**
 * Goes through all schedules of a program: every choice, at every step, among the processes that can move. States that
 * can be reached in several ways are explored once, and counted as often as they are reached.
 * Returns the endings, worst first.
 */
export function exploreSchedules(program: SharedProgram): readonly Ending[] {
  const known = new Map<string, readonly Ending[]>();
  const explore = (state: ProgramState): readonly Ending[] => {
    const key = JSON.stringify([state.at, state.counter, state.seen, Object.entries(state.holders).sort()]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const endings = endingsFrom(program, state, explore);
    known.set(key, endings);
    return endings;
  };
  return [...explore(beginning(program))].sort((a, b) => rank(a) - rank(b));
}

function endingsFrom(
  program: SharedProgram,
  state: ProgramState,
  explore: (state: ProgramState) => readonly Ending[],
): readonly Ending[] {
  const able = ableOf(program, state);
  if (able.length === 0) {
    const isWaiting = program.processes.some((_, process) => nextOf(program, state, process) !== undefined);
    return [{ result: isWaiting ? 'deadlock' : state.counter, schedules: 1, example: [] }];
  }
  const sums = new Map<Ending['result'], Ending>();
  for (const process of able) {
    for (const ending of explore(advance(program, state, process).state)) {
      const { result, schedules, example } = ending;
      const sum = sums.get(result) ?? { result, schedules: 0, example: [process, ...example] };
      sums.set(result, { ...sum, schedules: sum.schedules + schedules });
    }
  }
  return [...sums.values()];
}

function rank({ result }: Ending): number {
  return result === 'deadlock' ? -1 : result;
}
