import { MissingBrowser } from './browser/missing-browser';
import type { Command } from './commands';
import { UsageError } from './usage-error';

const USAGE = 2;
const asksForHelp = (word: string): boolean => word === '--help' || word === '-h';

/** Every command by its name. */
type Commands = Readonly<Record<string, Command>>;

/**
 * One call of the forkjoin command: picks the command, tells its usage where that is asked for, and turns expected
 * failures into one line and an exit code.
 */
export async function runLine([name, ...rest]: readonly string[], commands: Commands): Promise<number> {
  const command = name === undefined ? undefined : commands[name];
  if (name === undefined || command === undefined) return listCommands(name, commands);
  // What stands behind -- belongs to the program.
  const own = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (own.some(asksForHelp)) {
    process.stdout.write(`${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    return tellFailure(name, command, error);
  }
}

function listCommands(name: string | undefined, commands: Commands): number {
  const list = Object.values(commands).map(({ usage }) => `  ${usage}\n`);
  if (name === 'help' || (name !== undefined && asksForHelp(name))) {
    process.stdout.write(`forkjoin COMMAND ...\n${list.join('')}`);
    return 0;
  }
  const problem = name === undefined ? 'name a command' : `there is no command ${name}`;
  process.stderr.write(`forkjoin: ${problem}\n${list.join('')}`);
  return USAGE;
}

/** One line for what can be expected to fail. @throws what else was thrown */
function tellFailure(name: string, { usage }: Command, error: unknown): number {
  if (error instanceof MissingBrowser) process.stderr.write(`forkjoin ${name}: ${error.message}\n`);
  else if (error instanceof UsageError)
    process.stderr.write(`forkjoin ${name}: ${error.message}\n  ${usage}\n`);
  else throw error;
  return USAGE;
}
