import { instructor } from '@/components/ui/strings/instructor';
import { counters, verdictWords } from '@/components/ui/strings/verdict';
import type { CheckedRow, MatrixRow } from '@/lib/client/check-run';
import { gateMarginsOf, LEAST_MARGIN } from '@/lib/content/schema/gate-margin';
import type { CounterBounds, CounterName, TimingResult, Verdict, VerdictKind } from '@/lib/protocol/grade';

const words = instructor.gate;

/** What a submission is judged by, as this machine measured it, and what stands beside it. */
export interface MeasuredGate {
  readonly own: string;
  readonly beside: readonly string[];
}

/** A submission with a wrong output is not judged by its gate, and its counts end with that case. */
const JUDGED: readonly VerdictKind[] = ['passed', 'too-slow', 'too-close-to-tell', 'not-parallel'];

/** The row of the reference that was graded with the others of a challenge. */
export function referenceRow(rows: readonly MatrixRow[], challenge: string): CheckedRow | undefined {
  return rows.find(
    (row): row is CheckedRow =>
      row.kind === 'checked' && row.challenge === challenge && row.submission === 'reference',
  );
}

/** Nothing where nothing was measured: outputs were wrong, or the challenge asks for nothing but outputs. */
export function measureGate(row: CheckedRow, reference: CheckedRow | undefined): readonly MeasuredGate[] {
  const measures = measuresOf(row, reference === row ? undefined : reference?.verdict, reference === row);
  return measures.filter((measure) => measure !== undefined);
}

function measuresOf(
  row: CheckedRow,
  reference: Verdict | undefined,
  isReference: boolean,
): readonly (MeasuredGate | undefined)[] {
  const { gate, verdict } = row;
  if (gate === undefined) return [besideReference(verdict)];
  if (gate.kind === 'speed') return [speed(row, reference)];
  if (gate.kind === 'counter') return [count(gate, verdict, isReference)];
  const together = overlap(row, reference, gate.atLeast);
  return gate.count === undefined ? [together] : [together, count(gate.count, verdict, isReference)];
}

/** What the reference shows of the gate, in sentences; empty where nothing was measured. */
export function sayGateHere({ gate, verdict }: CheckedRow): string {
  if (gate === undefined) return '';
  if (gate.kind === 'speed') {
    const ratio = ratioOf(verdict.timing);
    return ratio === undefined ? '' : words.here.speed(ratio);
  }
  if (gate.kind === 'counter') return sayCount(gate, verdict);
  const together = verdict.overlap === undefined ? '' : words.here.overlap(verdict.overlap);
  return gate.count === undefined ? together : `${together} ${sayCount(gate.count, verdict)}`.trim();
}

function sayCount(bounds: CounterBounds, verdict: Verdict): string {
  const counted = countsOf(bounds.counter, verdict);
  if (counted === undefined) return '';
  return words.here.counter(
    words.row.counted(counted.own, counters[bounds.counter]),
    boundsHere(bounds, counted.reference),
  );
}

/** Undefined where there was no time to measure any. */
function ratioOf(timing: TimingResult | undefined): string | undefined {
  return timing === undefined || timing.pairs === 0 ? undefined : verdictWords.times(timing.ratio);
}

function besideReference({ referenceTiming }: Verdict): MeasuredGate | undefined {
  const ratio = ratioOf(referenceTiming);
  return ratio === undefined ? undefined : { own: words.row.ofReference(ratio), beside: [] };
}

function speed(row: CheckedRow, reference: Verdict | undefined): MeasuredGate | undefined {
  const own = ratioOf(row.verdict.timing);
  if (own === undefined) return undefined;
  const best = ratioOf(reference?.timing);
  return {
    own: words.row.ofBaseline(own),
    beside: [...(best === undefined ? [] : [words.row.reference(best)]), ...awayFromGate(row)],
  };
}

/** How far the row lies from a gate that noise could tip, and that it is near where that is little. */
function awayFromGate({ gate, verdict }: CheckedRow): string[] {
  const [margin] = gateMarginsOf(gate, verdict).filter(({ isExact }) => !isExact);
  if (margin?.factor === undefined) return [];
  const factor = margin.factor.toFixed(2);
  return [margin.factor < LEAST_MARGIN ? words.near(factor) : words.margin(factor)];
}

function overlap(row: CheckedRow, reference: Verdict | undefined, atLeast: number): MeasuredGate | undefined {
  const own = row.verdict.overlap;
  if (own === undefined) return undefined;
  const best = reference?.overlap;
  return {
    own: words.row.together(own),
    beside: [
      ...(best === undefined ? [] : [words.row.reference(words.row.share(best))]),
      words.row.gate(words.row.share(atLeast)),
      ...awayFromGate(row),
    ],
  };
}

function count(gate: CounterBounds, verdict: Verdict, isReference: boolean): MeasuredGate | undefined {
  const counted = countsOf(gate.counter, verdict);
  if (counted === undefined) return undefined;
  const { own, reference } = counted;
  return {
    own: words.row.counted(own, counters[gate.counter]),
    beside: [
      ...(isReference || reference === undefined
        ? []
        : [words.row.reference(reference.toLocaleString('en'))]),
      words.row.gate(boundsHere(gate, reference)),
    ],
  };
}

interface Counts {
  readonly own: number;
  /** Of the reference, with the same inputs. */
  readonly reference: number | undefined;
}

function countsOf(counter: CounterName, verdict: Verdict): Counts | undefined {
  const { kind, gpu, counters: own, referenceCounters } = verdict;
  if (!JUDGED.includes(kind)) return undefined;
  const all: Partial<Record<CounterName, number>> = { ...own, ...gpu?.counters };
  const others: Partial<Record<CounterName, number>> = { ...referenceCounters, ...gpu?.reference };
  const found = all[counter];
  return found === undefined ? undefined : { own: found, reference: others[counter] };
}

/** The bounds in numbers, as lib/grading works them out from the count of the reference. */
function boundsHere({ atLeast, atMost, atMostTimesReference }: CounterBounds, reference = 0): string {
  const byReference =
    atMostTimesReference === undefined ? Infinity : Math.floor(atMostTimesReference * reference);
  const most = Math.min(atMost ?? Infinity, byReference);
  return words.and([
    ...(atLeast === undefined ? [] : [words.atLeast(atLeast)]),
    ...(most === Infinity ? [] : [words.atMost(most)]),
  ]);
}
