import { MissingBrowser } from './browser/missing-browser';
import type { Command } from './commands';
import { UsageError } from './usage-error';

const USAGE = 2;
const asksForHelp = (word: string): boolean => word === '--help' || word === '-h';

/**
 * One call of the forkjoin command: picks the command, tells its usage where that is asked for, and turns expected
 * failures into one line and an exit code.
 */
export async function runLine(
  [name, ...rest]: readonly string[],
  commands: Readonly<Record<string, Command>>,
): Promise<number> {
  const command = name === undefined ? undefined : commands[name];
  if (command === undefined) {
    const list = Object.values(commands).map(({ usage }) => `  ${usage}\n`);
    if (name === 'help' || (name !== undefined && asksForHelp(name))) {
      process.stdout.write(`forkjoin COMMAND ...\n${list.join('')}`);
      return 0;
    }
    const problem = name === undefined ? 'name a command' : `there is no command ${name}`;
    process.stderr.write(`forkjoin: ${problem}\n${list.join('')}`);
    return USAGE;
  }
  // What stands behind -- belongs to the program.
  const own = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (own.some(asksForHelp)) {
    process.stdout.write(`${command.usage}\n`);
    return 0;
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
