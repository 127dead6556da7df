import { commands } from './commands';
import { runLine } from './run-line';

runLine(process.argv.slice(2), commands).then(
  // What was written to a pipe may not have left yet: end behind it.
  (code) => process.stdout.write('', () => process.exit(code)),
  (error: unknown) => {
    process.stderr.write(`forkjoin: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
