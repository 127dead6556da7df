import type { GradeSpec } from '../../../lib/protocol/grade';
import type { WireValue } from '../../../lib/protocol/value';
import type { CallEnd, ProgramServer } from './program-server';

/** What one call of a program gave: its output, and its arguments as they are afterwards. */
export interface CallResult {
  readonly output: WireValue;
  readonly argsAfter: WireValue;
}

/** Calls a program's entry once, with the tuple `args`; each step of it may take `timeoutMs`. */
export async function callOnce(
  server: ProgramServer,
  { entry, timeoutMs }: Pick<GradeSpec, 'entry' | 'timeoutMs'>,
  args: WireValue,
): Promise<CallResult | Exclude<CallEnd, { kind: 'values' }>> {
  const staged = await server.stage([args], timeoutMs);
  if (staged.kind !== 'values') return staged;
  const invoked = await server.call({ call: 'invoke', entry }, timeoutMs);
  if (invoked.kind !== 'values') return invoked;
  const end = await server.call({ call: 'collect', withInputs: true }, timeoutMs);
  if (end.kind !== 'values') return end;
  const [output, argsAfter, ...more] = end.values;
  if (output === undefined || argsAfter === undefined || more.length > 0) {
    const message = 'The program did not answer the call with one value.';
    return { kind: 'failed', failure: { type: 'SystemError', message } };
  }
  return { output, argsAfter };
}
