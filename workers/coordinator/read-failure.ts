import type { Failure, SourcePlace } from '../../lib/protocol/failures';

const LONGEST_NAME = 100;
const LONGEST_MESSAGE = 4000;
const LONGEST_TRACEBACK = 20_000;

/** A failure that an interpreter reported: its fields are texts of bearable length, whatever was sent. */
export function readFailure(sent: unknown): Failure {
  const { type, message, place, traceback, hint } = (sent ?? {}) as Partial<Record<string, unknown>>;
  const where = readPlace(place);
  return {
    type: textOf(type, LONGEST_NAME) ?? 'SystemError',
    message: textOf(message, LONGEST_MESSAGE) ?? 'The program failed without saying why.',
    ...(where === undefined ? {} : { place: where }),
    ...optional('traceback', textOf(traceback, LONGEST_TRACEBACK)),
    ...optional('hint', textOf(hint, LONGEST_MESSAGE)),
  };
}

function readPlace(sent: unknown): SourcePlace | undefined {
  const { file, line, text } = (sent ?? {}) as Partial<Record<string, unknown>>;
  const name = textOf(file, LONGEST_MESSAGE);
  if (name === undefined || !Number.isSafeInteger(line)) return undefined;
  return { file: name, line: Number(line), text: textOf(text, LONGEST_MESSAGE) ?? '' };
}

const textOf = (value: unknown, longest: number): string | undefined =>
  typeof value === 'string' ? value.slice(0, longest) : undefined;

const optional = <Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
