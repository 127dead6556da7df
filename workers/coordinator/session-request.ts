import type { FromInterpreter } from '../../lib/protocol/interpreter-messages';
import type { ProgramFile, RunEvent, RunLimits } from '../../lib/protocol/run';
import type { RunProcess } from './run-process';

/** What a run is made of, and what it may use. */
export interface SessionRequest {
  readonly files: readonly ProgramFile[];
  readonly main: string;
  readonly args: readonly string[];
  readonly workers: number;
  readonly limits: RunLimits;
  readonly trace: boolean;
  readonly needsNumpy: boolean;
  readonly detectRaces?: boolean;
  /**
   * Interpreters of ended processes serve again within this session, cleaned by Python's own `_fresh`: a start then
   * costs milliseconds, and never after another run.
   */
  readonly reuseInterpreters: boolean;
}

/** What a session tells its owner. Messages that it handles itself do not appear. */
export interface SessionListener {
  readonly onEvent: (event: RunEvent) => void;
  readonly onMessage: (process: RunProcess, message: FromInterpreter) => void;
  /** A thread ended that nobody had ended. */
  readonly onDeath: (process: RunProcess, reason: string) => void;
}
