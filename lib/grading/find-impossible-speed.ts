import type { ProgramTiming } from '../protocol/grade';

/** What reading the input of the timed runs takes at least. */
export interface SpeedLimit {
  /** Bytes of one call's input that any solution has to read. */
  readonly inputBytes: number;
  /** Memory bandwidth measured on this machine, one interpreter reading a large array. */
  readonly bytesPerMs: number;
}

/** Inputs that fit into a cache are read faster than the measured bandwidth: only far beyond it is speed impossible. */
const CACHE_FACTOR = 4;

/** Whoever does the reference's work in about its time can only be as impossible as the reference. */
const LEAST_LEAD = 2;

/**
 * Why a submission's time cannot be honest, or undefined where it can. It is impossible to be several times faster
 * than memory delivers the input; a problem whose own reference is that fast, or nearly, does not need to read all of it.
 */
export function findImpossibleSpeed(
  programs: readonly ProgramTiming[],
  limit: SpeedLimit,
): string | undefined {
  const fastestMs = limit.inputBytes / (limit.bytesPerMs * CACHE_FACTOR);
  const timeOf = (name: ProgramTiming['program']): number | undefined =>
    programs.find(({ program }) => program === name)?.medianMs;
  const submissionMs = timeOf('submission');
  if (submissionMs === undefined || !(submissionMs < fastestMs)) return undefined;
  const referenceMs = timeOf('reference') ?? Infinity;
  if (referenceMs < fastestMs || referenceMs < submissionMs * LEAST_LEAD) return undefined;
  const ms = (value: number): string => `${Number(value.toPrecision(2))} ms`;
  return `It took ${ms(submissionMs)} for ${limit.inputBytes} bytes of input, which this machine cannot even read in under ${ms(fastestMs)}.`;
}
