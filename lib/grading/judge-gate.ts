import type { CounterBounds, CounterName, Gate, TimingResult } from '../protocol/grade';
import { assertNever } from '../util/assert-never';
import type { TimingDecision } from './judge-timing';

/** What was measured for the gate of a challenge; a case that failed before leaves it out. */
export interface GateEvidence {
  readonly timing?: TimingDecision;
  /** Share of the busy time during which at least two workers were busy. */
  readonly overlap?: number;
  /** Share of the call in which the main process worked and no worker did. */
  readonly loneWork?: number;
  readonly counters: Counts;
  /** What the reference counts with the same inputs, where the gate asks for it. */
  readonly referenceCounters?: Counts;
}

/** Counters of the run and, for GPU challenges, of the simulator. */
type Counts = Readonly<Partial<Record<CounterName, number>>>;

/** Whether the gate is reached, and the half-sentence that says so. */
export interface GateJudgement {
  readonly kind: 'reached' | 'too-slow' | 'too-close-to-tell' | 'not-parallel';
  readonly reason: string;
}

export function judgeGate(gate: Gate, evidence: GateEvidence): GateJudgement {
  switch (gate.kind) {
    case 'speed':
      return judgeSpeed(gate.atLeast, evidence.timing);
    case 'overlap':
      return judgeShared(gate, evidence);
    case 'counter':
      return judgeCounter(gate, evidence);
    default:
      return assertNever(gate);
  }
}

function judgeSpeed(atLeast: number, decision: TimingDecision | undefined): GateJudgement {
  if (decision === undefined || decision.timing.pairs === 0) {
    return { kind: 'too-close-to-tell', reason: 'its time could not be measured' };
  }
  const reason = `${describeRatio(decision.timing)}, where ${formatRatio(atLeast)} x is needed`;
  switch (decision.kind) {
    case 'above':
      return { kind: 'reached', reason };
    case 'below':
      return { kind: 'too-slow', reason };
    case 'undecided':
      return { kind: 'too-close-to-tell', reason: `${reason}${describeDoubt(decision.timing)}` };
    default:
      return assertNever(decision.kind);
  }
}

/** An interval clear of the gate is not enough: samples that scatter this much could still deceive. */
function describeDoubt({ interval: [low, high], threshold }: TimingResult): string {
  const isClear = low > threshold || high < threshold;
  return isClear ? ', but the machine was too busy for a sure answer' : '';
}

/**
 * Overlap says how the workers shared their work, not how much of the work was theirs: a program that is alone for more than
 * three quarters of its time is serial, whatever it hands out. Our references are alone for up to a third.
 */
const MOST_LONE_WORK = 0.75;

/** The count first: workers that drown in tasks are seldom busy together, and the tasks are what is wrong. */
function judgeShared(
  { atLeast, count }: Extract<Gate, { kind: 'overlap' }>,
  evidence: GateEvidence,
): GateJudgement {
  const counted = count === undefined ? undefined : judgeCounter(count, evidence);
  if (counted !== undefined && counted.kind !== 'reached') return counted;
  const together = judgeOverlap(atLeast, evidence);
  if (together.kind !== 'reached' || counted === undefined) return together;
  return { kind: 'reached', reason: `${together.reason}, and ${counted.reason}` };
}

function judgeOverlap(
  atLeast: number,
  { overlap: share = 0, loneWork = 0 }: Pick<GateEvidence, 'overlap' | 'loneWork'>,
): GateJudgement {
  if (loneWork > MOST_LONE_WORK) {
    const alone = `the main program worked alone for ${percent(loneWork)} of the time, where at most ${percent(MOST_LONE_WORK)} is allowed`;
    return { kind: 'not-parallel', reason: alone };
  }
  const reason = `two or more workers were busy together for ${percent(share)} of the busy time, where ${percent(atLeast)} is needed`;
  return { kind: share >= atLeast ? 'reached' : 'not-parallel', reason };
}

/** Too few tasks or processes: the work was not shared. Any other bound missed is cost, which is what slows. */
function judgeCounter(gate: CounterBounds, { counters, referenceCounters }: GateEvidence): GateJudgement {
  const count = counters[gate.counter] ?? 0;
  const { atLeast = 0, most, bounds } = boundsOf(gate, referenceCounters?.[gate.counter] ?? 0);
  const reason = `it made ${count} ${counterNames[gate.counter]}, where ${bounds} are asked for`;
  const isShare = gate.counter === 'tasks' || gate.counter === 'processes';
  if (count < atLeast) return { kind: isShare ? 'not-parallel' : 'too-slow', reason };
  return { kind: count > most ? 'too-slow' : 'reached', reason };
}

/** The bounds of a gate in numbers and in words, where the reference counts `wanted`. */
function boundsOf(
  { atLeast, atMost, atMostTimesReference: times }: CounterBounds,
  wanted: number,
): { readonly atLeast: number | undefined; readonly most: number; readonly bounds: string } {
  const byReference = times === undefined ? Infinity : Math.floor(wanted * times);
  const bounds = [
    atLeast === undefined ? '' : `at least ${atLeast}`,
    atMost === undefined ? '' : `at most ${atMost}`,
    times === undefined ? '' : `at most ${byReference} (${times} x the ${wanted} of the reference)`,
  ];
  const most = Math.min(atMost ?? Infinity, byReference);
  return { atLeast, most, bounds: bounds.filter(Boolean).join(' and ') };
}

const counterNames: Readonly<Record<CounterName, string>> = {
  processes: 'processes',
  tasks: 'tasks',
  messages: 'messages',
  bytes: 'bytes of messages',
  lockWaits: 'waits for a lock',
  launches: 'launches of kernels',
  globalReads: 'reads of global memory',
  globalWrites: 'writes to global memory',
  globalTransactions: 'transactions with global memory',
  sharedReads: 'reads of shared memory',
  sharedWrites: 'writes to shared memory',
  bankConflicts: 'bank conflicts',
  divergentWarps: 'divergent branches of warps',
  atomics: 'atomic operations',
  bytesToDevice: 'bytes of copies to the GPU',
  bytesToHost: 'bytes of copies from the GPU',
};

/** `19.8 x as fast as the baseline (18.9 to 20.4)`. */
export function describeRatio({ ratio, interval: [low, high], against }: TimingResult): string {
  return `${formatRatio(ratio)} x as fast as the ${against} (${formatRatio(low)} to ${formatRatio(high)})`;
}

/** Three significant digits, without an exponent. */
export function formatRatio(ratio: number): string {
  return String(ratio >= 1_000 ? Math.round(ratio) : Number(ratio.toPrecision(3)));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
