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

interface ObservedCall extends ConcurrencyFacts {
  readonly ms: number;
}

/** Calls whose workers are there already. */
const ATTEMPTS = 3;
/** So small a part of what the gate asks for is no matter of luck. */
const HOPELESS_PART = 0.25;

/**
 * Calls with the timed input, looked at for what the processes did: overlap and counters. The first call only brings the
 * workers' interpreters to life. Where overlap is the gate, three more follow, and the shortest counts: it was disturbed
 * least. What else runs on the machine moves the overlap both ways: it keeps workers apart that could work together, and
 * makes the moment between two locks, in which nothing is done, as long as the work.
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
  const first = await observeCall(request, author, submission);
  if (gate?.kind !== 'overlap' || first.failed !== undefined) return first;
  let least = Infinity;
  let counted = first;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const next = await observeCall({ ...request, seed: request.seed + attempt }, author, submission);
    if (next.failed !== undefined) return next;
    if (next.ms < least) [least, counted] = [next.ms, next];
    if (next.overlap < HOPELESS_PART * gate.atLeast) break;
  }
  return counted;
}

async function observeCall(
  { seed, workers }: GradeRequest,
  author: Author,
  submission: TimedRunner,
): Promise<ObservedCall> {
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
  if ('kind' in sample)
    return { overlap, counters, ms: Infinity, failed: failedCase({ name: TIMED_CASE }, sample) };
  return { overlap, counters, ms: sample.ms };
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
