import { busyIntervalsOf } from '../../../lib/grading/busy-intervals';
import { measureLoneWork } from '../../../lib/grading/measure-lone-work';
import { measureOverlap } from '../../../lib/grading/measure-overlap';
import type { CaseResult, GradeRequest } from '../../../lib/protocol/grade';
import type { RunCounters } from '../../../lib/protocol/run';
import type { WireValue } from '../../../lib/protocol/value';
import type { Author } from './author';
import { compareTimed } from './compare-timed';
import { failedCase, TIMED_CASE } from './run-case';
import type { TimedRunner } from './timed-program';
import { type Surroundings, waitForCalm } from './wait-for-calm';

export interface ConcurrencyFacts {
  readonly overlap: number;
  /** Share of the call in which the main process worked and no worker did. */
  readonly loneWork?: number;
  readonly counters: RunCounters;
  /** Processes that the program has started since it was loaded. */
  readonly children: number;
  /** Of the reference with the same input, where the gate compares with it. */
  readonly referenceCounters?: RunCounters;
  readonly failed?: CaseResult;
}

interface ObservedCall extends ConcurrencyFacts {
  readonly ms: number;
  readonly inputs: readonly WireValue[];
  readonly outputs: readonly WireValue[];
}

interface ConcurrencyTools extends Surroundings {
  readonly request: GradeRequest;
  readonly author: Author;
  readonly runners: { readonly submission: TimedRunner; readonly reference: TimedRunner };
}

/** Calls whose workers are there already. */
const ATTEMPTS = 3;
/** So small a part of what the gate asks for, twice, is no matter of luck. */
const HOPELESS_PART = 0.25;

/**
 * Calls with the timed input, looked at for what the processes did: overlap and counters. The first call only brings the
 * workers' interpreters to life. Where overlap is the gate, three more follow, and the shortest counts: it was disturbed
 * least. What else runs on the machine moves the overlap both ways: it keeps workers apart that could work together, and
 * makes the moment between two locks, in which nothing is done, as long as the work.
 */
export async function measureConcurrency(tools: ConcurrencyTools): Promise<ConcurrencyFacts> {
  const { gate, gpu } = tools.request.spec;
  // What kernels count was seen in the cases.
  const isJudged = gate?.kind === 'overlap' || (gate?.kind === 'counter' && gpu === undefined);
  if (!isJudged) return observeCall(tools);
  const counted = gate.kind === 'overlap' ? await observeOverlap(tools) : await observeCall(tools);
  if (counted.failed !== undefined) return counted;
  return compareWithReference(tools, counted);
}

/** What counts for the gate must be right as well: else a program could show parallel work that leads to nothing. */
async function compareWithReference(
  { request: { spec }, author, runners: { reference } }: ConcurrencyTools,
  counted: ObservedCall,
): Promise<ConcurrencyFacts> {
  const { inputs, outputs } = counted;
  const before = reference.server.counters;
  const expected = await reference.sample(inputs);
  const referenceCounters = difference(reference.server.counters, before);
  if ('kind' in expected) return { ...counted, referenceCounters };
  const failed = await compareTimed({ author, spec, inputs, got: outputs, expected: expected.outputs });
  return { ...counted, referenceCounters, ...(failed === undefined ? {} : { failed }) };
}

async function observeOverlap(tools: ConcurrencyTools): Promise<ObservedCall> {
  const { gate } = tools.request.spec;
  const first = await observeCall(tools);
  if (gate?.kind !== 'overlap' || first.failed !== undefined) return first;
  let least = Infinity;
  let counted = first;
  let hopeless = 0;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const next = await observeCall(tools, attempt);
    if (next.failed !== undefined) return next;
    if (next.ms < least) [least, counted] = [next.ms, next];
    if (next.overlap < HOPELESS_PART * gate.atLeast) hopeless += 1;
    if (hopeless > 1) break;
  }
  return counted;
}

/** One call, taken again as long as the page was hidden meanwhile: browsers slow a hidden page's workers down unevenly. */
async function observeCall(tools: ConcurrencyTools, attempt = 0): Promise<ObservedCall> {
  const { request, author, visibility, mayGoOn } = tools;
  const inputs = await author.timedInputs(request.seed + attempt, request.workers, 1);
  for (;;) {
    await waitForCalm(tools);
    const wasVisible = visibility.watch();
    const observed = await observeSample(tools.runners.submission, inputs);
    if (wasVisible() || observed.failed !== undefined || !mayGoOn()) return observed;
  }
}

async function observeSample(submission: TimedRunner, inputs: readonly WireValue[]): Promise<ObservedCall> {
  const before = submission.server.counters;
  const nowMs = performance.now();
  const startMs = performance.timeOrigin + nowMs;
  const sample = await submission.sample(inputs);
  const after = submission.server.counters;
  const [counters, children] = [difference(after, before), after.processes - 1];
  const traces = submission.server.trace(startMs).map((trace) => ({
    ...trace,
    events: trace.events.filter((event) => event.startMs >= 0),
  }));
  const busy = busyIntervalsOf(traces);
  const overlap = measureOverlap(busy).share;
  const observed = { overlap, counters, children, inputs };
  if ('kind' in sample)
    return { ...observed, outputs: [], ms: Infinity, failed: failedCase({ name: TIMED_CASE }, sample) };
  const { ms, outputs, beganMs } = sample;
  const window = { startMs: beganMs - nowMs, endMs: beganMs - nowMs + ms };
  const loneWork = measureLoneWork(
    // In the order of their start: the main process is the first.
    traces[0],
    busy,
    window,
  );
  return { ...observed, outputs, ms, loneWork };
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
