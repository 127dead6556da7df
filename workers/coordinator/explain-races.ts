import { describeObject } from '../../lib/channel/object-name';
import type { Race, RacingAccess } from '../../lib/protocol/failures';
import type { RaceMessage } from '../../lib/protocol/interpreter-messages';
import type { Program } from '../../lib/protocol/run';
import { placeOf } from './place-of';
import type { RunSession } from './run-session';

/** The races of a run, each pair of lines once, in words that a learner knows. */
export function explainRaces(session: RunSession, program: Pick<Program, 'files' | 'main'>): Race[] {
  const races = new Map<string, Race>();
  for (const message of session.races) {
    const race = describe(session, message, program);
    const lines = race.accesses.map(({ place }) => place?.line ?? 0).sort((one, other) => one - other);
    const key = [message.segment, ...lines].join(' ');
    const known = races.get(key);
    if (known === undefined || countUpdates(race) > countUpdates(known)) races.set(key, race);
  }
  return [...races.values()];
}

/** An update is met twice, when it reads and when it writes: the second says more. */
const countUpdates = ({ accesses }: Race): number =>
  accesses.filter(({ access }) => access === 'update').length;

function describe(
  session: RunSession,
  { segment, offset, before, now }: RaceMessage,
  program: Pick<Program, 'files' | 'main'>,
): Race {
  const names = new Map(session.everyProcess().map(({ pid, name }) => [pid, name]));
  const accesses = [before, now]
    .filter((access) => access !== undefined)
    .map(({ pid, kind, line }): RacingAccess => {
      const place = placeOf(program, line);
      const name = names.get(pid) ?? `process ${pid}`;
      return { pid, name, access: kind, ...(place === undefined ? {} : { place }) };
    });
  return { object: describeObject(session.heap, segment), offset, accesses };
}
