import { type ParseArgsConfig, parseArgs as parse } from 'node:util';
import { UsageError } from './usage-error';

/** node:util's parseArgs, strict, with its complaints as UsageError. */
export function parseArgs<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parse<Config>> {
  try {
    return parse(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number within bounds, or the default where the option is absent. @throws UsageError */
export function readCount(name: string, text: string | undefined, otherwise: number, most = 16): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new UsageError(`--${name} must be a whole number from 1 to ${most}, not ${text}`);
  }
  return value;
}

/** A positive number, or the default where the option is absent. @throws UsageError */
export function readSeconds(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!(value > 0)) throw new UsageError(`--${name} must be a positive number of seconds, not ${text}`);
  return value;
}
