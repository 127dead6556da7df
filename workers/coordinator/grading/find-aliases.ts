import type { ProgramServer } from './program-server';

const TIMEOUT_MS = 20_000;

interface Aliases {
  /** A result lies in the memory of an argument. */
  readonly input: boolean;
  /** Calls of one sample returned one and the same array, list or dictionary. */
  readonly shared: boolean;
  /** One that an earlier call had returned was returned again, with other contents. */
  readonly earlier: boolean;
}

/** Which memory a program's results shared since this was asked last; none where the program is over. */
export async function findAliases(server: ProgramServer): Promise<Aliases> {
  const end = await server.call({ call: 'aliases' }, TIMEOUT_MS);
  const found =
    end.kind === 'values' ? end.values.map(({ root }) => (root.kind === 'str' ? root.value : '')) : [];
  return {
    input: found.includes('input'),
    shared: found.includes('shared'),
    earlier: found.includes('earlier'),
  };
}

/** A call destroys what an earlier one returned: wrong, however right each result was when it came. */
export const REUSED =
  'The function returns the same list or array again and changes it, so that a later call destroys the result of an earlier one: make a new one in each call.';

/** Harmless while nobody writes to either: told, not judged. */
export const SHARES_INPUT =
  'The result shares memory with an argument, so that whoever changes one changes the other: return a copy where that could happen.';
