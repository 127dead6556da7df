import { busyIntervalsOf } from '../../../lib/grading/busy-intervals';
import { measureOverlap } from '../../../lib/grading/measure-overlap';
import type { CaseResult, GradeRequest } from '../../../lib/protocol/grade';
import type { RunCounters } from '../../../lib/protocol/run';
import type { Author } from './author';
import { failedCase, TIMED_CASE } from './run-case';
import type { TimedRunner } from './timed-program';

export interface ConcurrencyFacts {
  readonly overlap: number;
  readonly counters: RunCounters;
  /** Of the reference with the same input, where the gate compares with it. */
  readonly referenceCounters?: RunCounters;
  readonly failed?: CaseResult;
}

/** A machine may be busy for a moment: a program that can overlap shows it in one of these attempts. */
const ATTEMPTS = 3;
/** So small a part of what the gate asks for, in a call whose workers are there already, is no matter of luck. */
const HOPELESS_PART = 0.25;

/**
 * Calls with the timed input, looked at for what the processes did: overlap and counters, not time. The first call
 * only brings the workers' interpreters to life. More calls are made while the overlap stays below `enough`.
 */
export async function measureConcurrency(
  request: GradeRequest,
  author: Author,
  { submission, reference }: { readonly submission: TimedRunner; readonly reference: TimedRunner },
): Promise<ConcurrencyFacts> {
  const { gate } = request.spec;
  if (gate?.kind === 'counter' && gate.atMostTimesReference !== undefined) {
    const wanted = await observeCall(request, author, reference);
    return { ...(await observeCall(request, author, submission)), referenceCounters: wanted.counters };
  }
  return observeOverlap(request, author, submission);
}

async function observeOverlap(
  request: GradeRequest,
  author: Author,
  submission: TimedRunner,
): Promise<ConcurrencyFacts> {
  const { gate } = request.spec;
  const enough = gate?.kind === 'overlap' ? gate.atLeast : 0;
  let best = await observeCall(request, author, submission);
  for (let attempt = 0; attempt < ATTEMPTS && best.failed === undefined && enough > 0; attempt++) {
    const next = await observeCall({ ...request, seed: request.seed + attempt + 1 }, author, submission);
    if (next.failed !== undefined) return next;
    best = next.overlap > best.overlap ? next : best;
    if (best.overlap >= enough || best.overlap < HOPELESS_PART * enough) break;
  }
  return best;
}

async function observeCall(
  { seed, workers }: GradeRequest,
  author: Author,
  submission: TimedRunner,
): Promise<ConcurrencyFacts> {
  const inputs = await author.timedInputs(seed, workers, 1);
  const before = submission.server.counters;
  const startMs = performance.timeOrigin + performance.now();
  const sample = await submission.sample(inputs);
  const counters = difference(submission.server.counters, before);
  const traces = submission.server.trace(startMs).map((trace) => ({
    ...trace,
    events: trace.events.filter((event) => event.startMs >= 0),
  }));
  const overlap = measureOverlap(busyIntervalsOf(traces)).share;
  if ('kind' in sample) return { overlap, counters, failed: failedCase({ name: TIMED_CASE }, sample) };
  return { overlap, counters };
}

function difference(after: RunCounters, before: RunCounters): RunCounters {
  return {
    processes: after.processes - before.processes,
    tasks: after.tasks - before.tasks,
    messages: after.messages - before.messages,
    bytes: after.bytes - before.bytes,
    lockWaits: after.lockWaits - before.lockWaits,
  };
}
