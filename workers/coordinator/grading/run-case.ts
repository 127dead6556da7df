import { compareOutput } from '../../../lib/grading/compare-output';
import { detectMutation } from '../../../lib/grading/detect-mutation';
import type { Failure, Race } from '../../../lib/protocol/failures';
import type { CaseKind, CaseResult, GradeSpec } from '../../../lib/protocol/grade';
import type { RunOutcomeKind } from '../../../lib/protocol/run';
import type { WireValue } from '../../../lib/protocol/value';
import type { KernelChecks } from './kernel-checks';
import type { Case } from './author';
import { type CallResult, callOnce } from './call-once';
import { REUSED, SHARES_INPUT, findAliases } from './find-aliases';
import { parameterNames } from './parameter-names';
import type { ProgramServer } from './program-server';
import { joinSentences, sayGiven } from './say-given';
import type { FailedCall } from './timed-program';
import type { Yardstick } from './yardstick';

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

/** What is wrong, before it is said what was given. */
interface Fault {
  readonly kind: CaseKind;
  readonly message: string;
}

/** Runs one case on the submission and compares with what the reference makes of it. @throws ChallengeFault */
export async function runCase(tools: CaseTools, given: Case): Promise<CaseReport> {
  const { spec, submission, yardstick, kernels } = tools;
  const wanted = await yardstick.wanted(given);
  const got = await callOnce(submission, spec, given.args);
  const finding = await kernels?.look(submission, wanted.gpuReport);
  // Whether or not the program caught it, and whatever its output was.
  if (finding !== undefined) {
    return { result: resultOf(spec, given, finding), hasEnded: 'kind' in got && got.kind === 'ended' };
  }
  // What happens-before says comes first: a race is one whether or not it did harm this time.
  const { race } = submission;
  if (race !== undefined)
    return { result: resultOf(spec, given, faultOfRace(race)), hasEnded: 'kind' in got };
  if ('kind' in got) {
    return { result: resultOf(spec, given, faultOfCall(given, got)), hasEnded: got.kind === 'ended' };
  }
  const aliases = await findAliases(submission);
  const reused = { kind: 'wrong-output', message: REUSED } as const;
  const fault = aliases.earlier ? reused : await findFault(tools, given, wanted, got);
  if (fault !== undefined) {
    return { result: resultOf(spec, given, fault), output: got.output, hasEnded: false };
  }
  const passed = { name: given.name, kind: 'passed', message: '' } as const;
  const sharesInput = aliases.input && !wanted.sharesInput;
  const result = sharesInput ? { ...passed, note: SHARES_INPUT } : passed;
  return { result, output: got.output, hasEnded: false };
}

const resultOf = (spec: GradeSpec, given: Case, { kind, message }: Fault): CaseResult => ({
  name: given.name,
  kind,
  message: joinSentences(message, sayGiven(spec, given)),
});

/** With what the author takes for the likely cause, where the program itself is wrong and did not just take too long. */
function withCause({ cause }: Case, { kind, message }: Fault): Fault {
  if (cause === undefined || (kind !== 'wrong-output' && kind !== 'error')) return { kind, message };
  return { kind, message: joinSentences(message, `Likely cause: ${cause}`) };
}

/** An exception that no line of the program raised, such as that there is no such function, has nothing to do with the case. */
function faultOfCall(given: Case, end: FailedCall): Fault {
  const fault = faultOfEnd(end);
  return end.kind === 'failed' && end.failure.place !== undefined ? withCause(given, fault) : fault;
}

/** What is wrong with a result, if anything. That an input was changed is said as it is: its cause is known. */
async function findFault(
  { spec, yardstick }: CaseTools,
  given: Case,
  wanted: CallResult,
  got: CallResult,
): Promise<Fault | undefined> {
  const { args } = given;
  const fault =
    spec.comparison.kind === 'check'
      ? await yardstick.author.check(args, got.output, wanted.output)
      : differenceOf(compareOutput(wanted.output, got.output, spec.comparison));
  if (fault !== undefined) return withCause(given, { kind: 'wrong-output', message: fault });
  const names = parameterNames(spec);
  const mutation = detectMutation(args, got.argsAfter, { names, reference: wanted.argsAfter });
  return mutation.kind === 'changed' ? { kind: 'wrong-output', message: mutation.message } : undefined;
}

const differenceOf = (difference: ReturnType<typeof compareOutput>): string | undefined =>
  difference.kind === 'same' ? undefined : difference.message;

/** The submission raised, or its program was ended: while it was loaded, timed or measured. */
export function failedCase({ name }: Pick<Case, 'name'>, end: FailedCall): CaseResult {
  const { kind, message } = faultOfEnd(end);
  return { name, kind, message: joinSentences(message, end.given) };
}

function faultOfEnd(end: FailedCall): Fault {
  if (end.kind === 'picture') throw new Error('unreachable: no picture was asked for');
  const kind = end.kind === 'ended' ? caseKindOf(end.outcome) : kindOfException(end.failure);
  return { kind, message: describeFailure(end.failure) };
}

function faultOfRace({ object, accesses }: Race): Fault {
  const sides = accesses.map(
    (side) => `${side.name} (${side.access}${side.place === undefined ? '' : ` in line ${side.place.line}`})`,
  );
  const message = `${sides.join(' and ')} reach ${object}, and nothing puts them into an order: hold the same lock around both.`;
  return { kind: 'race', message };
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
