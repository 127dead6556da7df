import { compareOutput } from '../../../lib/grading/compare-output';
import { describeValue } from '../../../lib/grading/describe-value';
import { detectMutation } from '../../../lib/grading/detect-mutation';
import type { Failure, Race } from '../../../lib/protocol/failures';
import type { CaseKind, CaseResult, GradeSpec } from '../../../lib/protocol/grade';
import type { RunOutcomeKind } from '../../../lib/protocol/run';
import type { WireValue } from '../../../lib/protocol/value';
import type { KernelChecks } from './kernel-checks';
import type { Case } from './author';
import { type CallResult, callOnce } from './call-once';
import { REUSED, SHARES_INPUT, findAliases } from './find-aliases';
import type { CallEnd, ProgramServer } from './program-server';
import type { Yardstick } from './yardstick';

const GIVEN_LIMIT = 120;

/** Name of the case that stands for all timed runs together. */
export const TIMED_CASE = 'the timed runs';

export interface CaseReport {
  readonly result: CaseResult;
  /** Present where the submission returned something. */
  readonly output?: WireValue;
  /** The submission's program is over and can't be called again. */
  readonly hasEnded: boolean;
}

export interface CaseTools {
  readonly spec: GradeSpec;
  readonly yardstick: Yardstick;
  readonly submission: ProgramServer;
  /** Present for GPU challenges. */
  readonly kernels?: KernelChecks;
}

/** Runs one case on the submission and compares with what the reference makes of it. @throws ChallengeFault */
export async function runCase(tools: CaseTools, given: Case): Promise<CaseReport> {
  const { spec, submission, yardstick, kernels } = tools;
  const wanted = await yardstick.wanted(given);
  const got = await callOnce(submission, spec, given.args);
  const finding = await kernels?.look(submission, wanted.gpuReport);
  // Whether or not the program caught it, and whatever its output was.
  if (finding !== undefined) {
    return { result: { ...finding, name: given.name }, hasEnded: 'kind' in got && got.kind === 'ended' };
  }
  // What happens-before says comes first: a race is one whether or not it did harm this time.
  const { race } = submission;
  if (race !== undefined) return { result: racingCase(given, race), hasEnded: 'kind' in got };
  if ('kind' in got) return { result: failedCase(given, got), hasEnded: got.kind === 'ended' };
  const aliases = await findAliases(submission);
  const fault = aliases.earlier ? REUSED : await findFault(tools, given, wanted, got);
  const result = resultOf(given, fault, aliases.input && !wanted.sharesInput);
  return { result, output: got.output, hasEnded: false };
}

function resultOf(given: Case, fault: string | undefined, sharesInput: boolean): CaseResult {
  if (fault !== undefined)
    return { name: given.name, kind: 'wrong-output', message: withGiven(given, fault) };
  const passed = { name: given.name, kind: 'passed', message: '' } as const;
  return sharesInput ? { ...passed, note: SHARES_INPUT } : passed;
}

/** A sentence about what is wrong, or undefined. */
async function findFault(
  { spec, yardstick }: CaseTools,
  { args }: Case,
  wanted: CallResult,
  got: CallResult,
): Promise<string | undefined> {
  const fault =
    spec.comparison.kind === 'check'
      ? await yardstick.author.check(args, got.output, wanted.output)
      : differenceOf(compareOutput(wanted.output, got.output, spec.comparison));
  if (fault !== undefined) return fault;
  const mutation = detectMutation(args, got.argsAfter, { reference: wanted.argsAfter });
  return mutation.kind === 'changed' ? mutation.message : undefined;
}

const differenceOf = (difference: ReturnType<typeof compareOutput>): string | undefined =>
  difference.kind === 'same' ? undefined : difference.message;

/** The input of a hidden case stays hidden: else its answer could be written into the program. */
const withGiven = ({ args, isHidden }: Case, message: string): string =>
  isHidden ? `${message} Its input is not shown.` : `${message} Given: ${describeValue(args, GIVEN_LIMIT)}.`;

/** The submission raised, or its program was ended. */
export function failedCase(given: Pick<Case, 'name'>, end: Exclude<CallEnd, { kind: 'values' }>): CaseResult {
  if (end.kind === 'picture') throw new Error('unreachable: no picture was asked for');
  const kind = end.kind === 'ended' ? caseKindOf(end.outcome) : kindOfException(end.failure);
  return { name: given.name, kind, message: describeFailure(end.failure) };
}

function racingCase({ name }: Case, { object, accesses }: Race): CaseResult {
  const sides = accesses.map(
    (side) => `${side.name} (${side.access}${side.place === undefined ? '' : ` in line ${side.place.line}`})`,
  );
  const message = `${sides.join(' and ')} reach ${object}, and nothing puts them into an order: hold the same lock around both.`;
  return { name, kind: 'race', message };
}

function caseKindOf(outcome: RunOutcomeKind): CaseKind {
  return outcome === 'finished' || outcome === 'interrupted' ? 'error' : outcome;
}

/** Names of exceptions that stand for a verdict of their own; the kernel's come from the device. */
const EXCEPTIONS: Readonly<Record<string, CaseKind>> = {
  MemoryError: 'memory',
  DeviceMemoryError: 'memory',
  OutOfBoundsError: 'out-of-bounds',
  KernelTimeoutError: 'timeout',
};

const kindOfException = ({ type }: Failure): CaseKind =>
  Object.hasOwn(EXCEPTIONS, type) ? (EXCEPTIONS[type] ?? 'error') : 'error';

/** `ValueError in line 3 of main.py: ...`, or the sentence alone where no exception was raised. */
function describeFailure({ type, message, place, hint }: Failure): string {
  const isException = /^[A-Z]/.test(type) && type !== 'Deadlock';
  const where = place === undefined ? '' : ` in line ${place.line} (${place.text})`;
  const advice = hint === undefined ? '' : ` ${hint}`;
  return isException ? `${type}${where}: ${message}${advice}` : `${message}${advice}`;
}
