import type { CounterBounds, CounterName, Gate, Verdict } from '../../protocol/grade';

/** A gate must lie this far from what it separates, or a noisy machine could tip it. */
export const LEAST_MARGIN = 1.5;

/** Where a program stands to a gate, in one of the things that the gate looks at. */
export interface GateMargin {
  readonly measure: 'speed' | 'overlap' | CounterName;
  readonly reached: number;
  readonly asked: 'at least' | 'at most';
  /** What the gate asks for; of two bounds the one that is nearer, or missed. */
  readonly bound: number;
  /** How far the two lie apart, as a factor of at least 1; left out where one of them is 0. */
  readonly factor?: number;
  /** Most counts are the same in every run: their margin may be 1, and no noise tips them. Lock waits are not. */
  readonly isExact: boolean;
}

/**
 * How far what a verdict was given for lies from the gate, in everything that the gate looks at and that decided; nothing
 * where the gate was not judged. For the reference it is the room above the gate, for a slow submission the room below it.
 */
export function gateMarginsOf(gate: Gate | undefined, verdict: Verdict): GateMargin[] {
  // A program that starts no process is not parallel, however fast it is.
  if (gate?.kind === 'speed') return verdict.kind === 'not-parallel' ? [] : listOf(speedMargin(verdict));
  // Only right outputs are judged by what was counted; otherwise the counts stop where a case failed.
  if (gate === undefined || verdict.stars === 0) return [];
  return gate.kind === 'overlap' ? sharedMargins(gate, verdict) : listOf(counterMargin(gate, verdict));
}

const listOf = (margin: GateMargin | undefined): GateMargin[] => (margin === undefined ? [] : [margin]);

function speedMargin({ timing }: Verdict): GateMargin | undefined {
  if (timing === undefined || timing.pairs === 0) return undefined;
  return marginTo('speed', timing.ratio, { asked: 'at least', bound: timing.threshold }, false);
}

/** A count that is missed decides before overlap is asked for. */
function sharedMargins(
  { atLeast, count }: Extract<Gate, { kind: 'overlap' }>,
  verdict: Verdict,
): GateMargin[] {
  const counted = listOf(count && counterMargin(count, verdict));
  const isMissed = counted.some((margin) => room(margin.reached, margin) < 1);
  return isMissed ? counted : [...listOf(overlapMargin(atLeast, verdict)), ...counted];
}

function overlapMargin(atLeast: number, { kind, overlap }: Verdict): GateMargin | undefined {
  if (overlap === undefined) return undefined;
  // Enough overlap and still not parallel: the main program worked alone for too long, which is no matter of this gate.
  if (kind === 'not-parallel' && overlap >= atLeast) return undefined;
  return marginTo('overlap', overlap, { asked: 'at least', bound: atLeast }, false);
}

type Bound = Pick<GateMargin, 'asked' | 'bound'>;

function counterMargin(
  gate: CounterBounds,
  { counters, referenceCounters, gpu }: Verdict,
): GateMargin | undefined {
  const counts: Partial<Record<CounterName, number>> = { ...counters, ...gpu?.counters };
  const wanted: typeof counts = { ...referenceCounters, ...gpu?.reference };
  const reached = counts[gate.counter] ?? 0;
  const [nearest] = boundsOf(gate, wanted[gate.counter] ?? 0).sort(
    (one, other) => room(reached, one) - room(reached, other),
  );
  // Only a lock that somebody else holds is waited for, which differs from run to run.
  return nearest && marginTo(gate.counter, reached, nearest, gate.counter !== 'lockWaits');
}

/** As `judgeGate` reads them: a multiple of what the reference counts is rounded down. */
function boundsOf({ atLeast, atMost, atMostTimesReference: times }: CounterBounds, wanted: number): Bound[] {
  return [
    ...(atLeast === undefined ? [] : [{ asked: 'at least', bound: atLeast } as const]),
    ...(atMost === undefined ? [] : [{ asked: 'at most', bound: atMost } as const]),
    ...(times === undefined ? [] : [{ asked: 'at most', bound: Math.floor(wanted * times) } as const]),
  ];
}

/** Above 1 within the bound, below 1 beyond it. */
const room = (reached: number, { asked, bound }: Bound): number =>
  asked === 'at least' ? quotient(reached, bound) : quotient(bound, reached);

/** Two zeros are equal. */
const quotient = (one: number, other: number): number => (one === other ? 1 : one / other);

function marginTo(
  measure: GateMargin['measure'],
  reached: number,
  { asked, bound }: Bound,
  isExact: boolean,
): GateMargin {
  const factor = apart(reached, bound);
  return {
    measure,
    reached,
    asked,
    bound,
    ...(Number.isFinite(factor) ? { factor } : {}),
    isExact,
  };
}

function apart(reached: number, bound: number): number {
  const factor = quotient(reached, bound);
  return factor >= 1 ? factor : 1 / factor;
}
