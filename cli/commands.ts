import { checkCommand } from './check/check-command';
import { gradeCommand } from './grade-command';
import { runCommand } from './run-command';

export interface Command {
  readonly usage: string;
  /** Resolves with the exit code. @throws UsageError */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** Every command by its name. */
export const commands: Readonly<Record<string, Command>> = {
  run: {
    usage: 'run FILE [--workers N] [--timeout S] [--trace FILE] [--races] [--json] [-- ARGS]',
    run: runCommand,
  },
  grade: {
    usage: 'grade SLUG FILE [--workers N] [--seed N] [--browser] [--json]',
    run: gradeCommand,
  },
  check: {
    usage: 'check [SLUG...] [--all] [--record] [--seed N] [--content FOLDER] [--json]',
    run: checkCommand,
  },
};
