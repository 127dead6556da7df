import { compareOutput } from '../../../lib/grading/compare-output';
import { detectMutation } from '../../../lib/grading/detect-mutation';
import type { CaseResult, GradeSpec } from '../../../lib/protocol/grade';
import type { WireValue } from '../../../lib/protocol/value';
import type { Author } from './author';
import { parameterNames } from './parameter-names';
import { TIMED_CASE } from './run-case';
import { joinSentences, sayGiven } from './say-given';
import type { TimedOutput } from './timed-program';

/** Compares every output of a timed sample; the first wrong one is the result. @throws ChallengeFault */
export async function compareTimed(sample: {
  readonly author: Author;
  readonly spec: GradeSpec;
  readonly inputs: readonly WireValue[];
  readonly got: readonly TimedOutput[];
  readonly expected: readonly TimedOutput[];
}): Promise<CaseResult | undefined> {
  const { author, spec, inputs, got, expected } = sample;
  const count = Math.min(got.length, expected.length);
  for (let index = 0; index < count; index++) {
    const [output, wanted, args] = [got[index], expected[index], inputs[index]];
    if (output === undefined || wanted === undefined || args === undefined) continue;
    const fault = await findFault(author, spec, { args, output, wanted });
    if (fault === undefined) continue;
    const message = joinSentences(fault, sayGiven(spec, { args, isHidden: false }));
    return { name: TIMED_CASE, kind: 'wrong-output', message };
  }
  return undefined;
}

interface TimedCall {
  readonly args: WireValue;
  readonly output: TimedOutput;
  readonly wanted: TimedOutput;
}

async function findFault(author: Author, spec: GradeSpec, call: TimedCall): Promise<string | undefined> {
  const { args, output, wanted } = call;
  if (spec.comparison.kind === 'check') {
    const said = await author.check(args, output, wanted);
    return said ?? findMutation(spec, call);
  }
  const difference = compareOutput(wanted, output, spec.comparison);
  return difference.kind === 'same' ? findMutation(spec, call) : difference.message;
}

/** As in a case: what the reference works on in place may be changed, and nothing else. */
function findMutation(spec: GradeSpec, { args, output, wanted }: TimedCall): string | undefined {
  if (output.argsAfter === undefined) return undefined;
  const beside = { names: parameterNames(spec), reference: wanted.argsAfter ?? args };
  const mutation = detectMutation(args, output.argsAfter, beside);
  return mutation.kind === 'changed' ? mutation.message : undefined;
}
