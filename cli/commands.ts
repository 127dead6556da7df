import { checkCommand } from './check/check-command';
import { exportCommand } from './export/export-command';
import { gradeCommand } from './grade-command';
import { newCommand } from './new/new-command';
import { previewCommand } from './preview/preview-command';
import { regradeCommand } from './regrade/regrade-command';
import { runCommand } from './run-command';
import { scaleCommand } from './scale-command';

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
  scale: { usage: 'scale SLUG FILE [--workers N] [--seed N] [--json]', run: scaleCommand },
  check: {
    usage:
      'check [SLUG...] [--all] [--record] [--sample-seconds N] [--seed N] [--content FOLDER] [--report FILE] [--json]',
    run: checkCommand,
  },
  new: { usage: 'new TRACK/SLUG [--lesson] [--content FOLDER]', run: newCommand },
  preview: { usage: 'preview FOLDER [--port N]', run: previewCommand },
  regrade: {
    usage:
      'regrade REPORT... [--csv FILE] [--grades FILE] [--jobs N] [--log FILE] [--content FOLDER] [--json]',
    run: regradeCommand,
  },
  export: { usage: 'export SLUG [FILE] --to FOLDER', run: exportCommand },
};
