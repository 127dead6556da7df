import type { Failure, WaitingProcess } from '../../lib/protocol/failures';
import type { Program } from '../../lib/protocol/run';
import { describeObject } from '../../lib/channel/object-name';
import { placeOf } from './place-of';
import { holderOf, type StuckProcess } from './find-deadlock';
import type { RunSession } from './run-session';

const TOGETHER = 'Every process waits for another one, so none can go on.';
const ALONE = 'The program waits for something that can never come.';

/** Names for what a deadlock is made of: process, call, object, the learner's line, who holds it. */
export function explainDeadlock(
  session: RunSession,
  stuck: readonly StuckProcess[],
  program: Program,
): { readonly failure: Failure; readonly waiting: readonly WaitingProcess[] } {
  const waiting = stuck.map((process) => describe(session, process, program));
  const sentences = waiting.map(({ name, call, object, place, heldBy }) => {
    const where = place === undefined ? '' : ` in line ${place.line}`;
    const holders = heldBy.map((pid) => session.processes.get(pid)?.name ?? `process ${pid}`);
    const held = holders.length === 0 ? '' : `, which ${holders.join(' and ')} holds`;
    return `${name} waits for ${object} (${call})${where}${held}.`;
  });
  const place = waiting.find((process) => process.place !== undefined)?.place;
  return {
    waiting,
    failure: {
      type: 'Deadlock',
      message: `${waiting.length === 1 ? ALONE : TOGETHER} ${sentences.join(' ')}`,
      ...(place === undefined ? {} : { place }),
    },
  };
}

function describe({ heap, processes }: RunSession, stuck: StuckProcess, program: Program): WaitingProcess {
  const place = placeOf(program, stuck.line);
  const holders = stuck.objects.map((object) => holderOf(heap, object)).filter((pid) => pid !== undefined);
  return {
    pid: stuck.pid,
    name: processes.get(stuck.pid)?.name ?? `process ${stuck.pid}`,
    call: stuck.call,
    object: stuck.objects.map((object) => describeObject(heap, object)).join(', ') || 'nothing that can come',
    heldBy: stuck.call === 'acquire' ? holders : [],
    ...(place === undefined ? {} : { place }),
  };
}
