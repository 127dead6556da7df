import { MissingBrowser } from './browser/missing-browser';
import { commands } from './commands';
import { UsageError } from './usage-error';

const USAGE = 2;

/** The forkjoin command: picks the command, turns expected failures into one line and an exit code. */
async function main([name, ...rest]: readonly string[]): Promise<number> {
  const command = name === undefined ? undefined : commands[name];
  if (command === undefined) {
    const list = Object.values(commands).map(({ usage }) => `  ${usage}`);
    process.stderr.write(
      `forkjoin: ${name === undefined ? 'name a command' : `there is no command ${name}`}\n`,
    );
    process.stderr.write(`${list.join('\n')}\n`);
    return USAGE;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof MissingBrowser) {
      process.stderr.write(`forkjoin ${name ?? ''}: ${error.message}\n`);
      return USAGE;
    }
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`forkjoin ${name ?? ''}: ${error.message}\n  ${command.usage}\n`);
    return USAGE;
  }
}

main(process.argv.slice(2)).then(
  // What was written to a pipe may not have left yet: end behind it.
  (code) => process.stdout.write('', () => process.exit(code)),
  (error: unknown) => {
    process.stderr.write(`forkjoin: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
