import { commands } from './commands';
import { runLine } from './run-line';

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

runLine(process.argv.slice(2), commands).then(
  // What was written to a pipe may not have left yet: end behind it.
  (code) => process.stdout.write('', () => process.exit(code)),
  (error: unknown) => {
    process.stderr.write(`forkjoin: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
