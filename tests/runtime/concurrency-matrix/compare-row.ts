import type { RunOutcome, RunRequest } from '../../../lib/protocol/run';
import type { Expected, Row } from './read-rows.mjs';

/** The request that runs a row's program, the same under Node and in a browser. */
export function requestOfRow({ program, limits, expected }: Row): RunRequest {
  return {
    program: { files: [{ path: 'main.py', data: program }], main: 'main.py', args: [] },
    workers: 2,
    limits: { timeoutMs: 50_000, ...limits },
    trace: false,
    detectRaces: expected.races !== undefined,
  };
}

/** What of an outcome a row is about, in the shape of what it expects. */
export function observe(outcome: RunOutcome, expected: Expected): Expected {
  const { stdout, failure, races = [] } = outcome;
  const message = failure?.message ?? '';
  return {
    outcome: outcome.kind,
    ...(expected.stdout === undefined ? {} : { stdout }),
    ...(expected.failure === undefined ? {} : { failure: failure?.type ?? 'none' }),
    stdoutContains: expected.stdoutContains.filter((text) => stdout.includes(text)),
    messageContains: expected.messageContains.map((text) => (message.includes(text) ? text : message)),
    ...(expected.races === undefined
      ? {}
      : {
          races: races.map(({ object, accesses }) => {
            const sides = accesses.map(({ access, place }) => `${access} in line ${place?.line ?? 0}`);
            return `${object}: ${sides.join(', ')}`;
          }),
        }),
  };
}
