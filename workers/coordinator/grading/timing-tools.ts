import type { TimedProgram } from '../../../lib/grading/plan-samples';
import type { GradeEvent, GradeRequest } from '../../../lib/protocol/grade';
import type { Author } from './author';
import type { TimedRunner } from './timed-program';
import type { Surroundings } from './wait-for-calm';

/** One set of interpreters: a first, or a second that confirms what the first decided. */
export interface TimingPass {
  /** Inputs come from the seeds behind this one. */
  readonly inputSeed: number;
  /** Of the budget, before this pass. */
  readonly spentMs: number;
  /** Samples take at least so long, where their inputs allow it. */
  readonly leastSampleMs: number;
  /** Nothing but the gate is to be decided. */
  readonly isGateOnly: boolean;
}

export interface TimingTools extends Surroundings {
  readonly request: GradeRequest;
  readonly pass: TimingPass;
  readonly author: Author;
  readonly runners: Readonly<Partial<Record<TimedProgram, TimedRunner>>> & {
    readonly submission: TimedRunner;
    readonly reference: TimedRunner;
  };
  /** False when the gate is lost already, whatever the time. */
  readonly mayEarnStars: boolean;
  readonly onEvent: (event: GradeEvent) => void;
}
