import type { SeededRandom } from '@/lib/util/seeded-random';

import type { Instruction, SharedProgram } from './shared-program';

/** Where a program stands between two steps. Plain data: equal states have equal futures. */
export interface ProgramState {
  /** For each process, how many of its instructions it has done. */
  readonly at: readonly number[];
  readonly counter: number;
  /** For each process, what it read last. */
  readonly seen: readonly number[];
  /** For each lock that is held, who holds it. */
  readonly holders: Readonly<Record<string, number>>;
}

/** One step of one process, and what it led to. */
export interface PlayedStep {
  readonly process: number;
  readonly instruction: Instruction;
  /** What was read or written. */
  readonly value: number;
  /** A write that wiped out what the other one had written since. */
  readonly isLost: boolean;
  readonly counter: number;
}

/** The processes that move, one number a step. */
export type Schedule = readonly number[];

export function beginning({ processes }: SharedProgram): ProgramState {
  return { at: processes.map(() => 0), counter: 0, seen: processes.map(() => 0), holders: {} };
}

/** What a process would do next; undefined where it has ended. */
export function nextOf(
  program: SharedProgram,
  state: ProgramState,
  process: number,
): Instruction | undefined {
  return program.processes[process]?.[state.at[process] ?? 0];
}

/** The processes that can move: those that have not ended and do not wait for a lock. */
export function ableOf(program: SharedProgram, state: ProgramState): readonly number[] {
  return [...program.processes.keys()].filter((process) => {
    const next = nextOf(program, state, process);
    return next !== undefined && !(next.kind === 'acquire' && next.lock in state.holders);
  });
}

/** Lets one process, which must be able to, do its next instruction. */
export function advance(
  program: SharedProgram,
  state: ProgramState,
  process: number,
): { readonly state: ProgramState; readonly step: PlayedStep } {
  const instruction = nextOf(program, state, process);
  if (instruction === undefined) throw new RangeError(`process ${process} has ended`);
  const seen = state.seen[process] ?? 0;
  const after = { ...state, at: replaced(state.at, process, (state.at[process] ?? 0) + 1) };
  const played = (next: ProgramState, value: number, isLost = false) => ({
    state: next,
    step: { process, instruction, value, isLost, counter: next.counter },
  });
  switch (instruction.kind) {
    case 'read':
      return played({ ...after, seen: replaced(state.seen, process, state.counter) }, state.counter);
    case 'write':
      return played({ ...after, counter: seen + 1 }, seen + 1, seen !== state.counter);
    case 'transfer':
      return played({ ...after, counter: state.counter + 1 }, state.counter + 1);
    case 'acquire':
      return played({ ...after, holders: { ...state.holders, [instruction.lock]: process } }, 0);
    case 'release': {
      const others = Object.entries(state.holders).filter(([lock]) => lock !== instruction.lock);
      return played({ ...after, holders: Object.fromEntries(others) }, 0);
    }
  }
}

/** Plays a schedule from the beginning. */
export function playSchedule(
  program: SharedProgram,
  schedule: Schedule,
): { readonly steps: readonly PlayedStep[]; readonly state: ProgramState } {
  let state = beginning(program);
  const steps = schedule.map((process) => {
    const played = advance(program, state, process);
    state = played.state;
    return played.step;
  });
  return { steps, state };
}

/** A whole schedule by chance: at each step, one of those that can move. The same stream gives the same schedule. */
export function randomSchedule(program: SharedProgram, random: SeededRandom): Schedule {
  const schedule: number[] = [];
  let state = beginning(program);
  for (;;) {
    const able = ableOf(program, state);
    const process = able[random.nextInt(Math.max(1, able.length))];
    if (process === undefined) return schedule;
    schedule.push(process);
    state = advance(program, state, process).state;
  }
}

function replaced(values: readonly number[], at: number, value: number): readonly number[] {
  return values.map((old, k) => (k === at ? value : old));
}
