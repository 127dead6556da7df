import { compareOutput } from '../../../lib/grading/compare-output';
import type { CaseResult, GradeSpec } from '../../../lib/protocol/grade';
import type { WireValue } from '../../../lib/protocol/value';
import type { Author } from './author';
import { TIMED_CASE } from './run-case';

/** Compares every output of a timed sample; the first wrong one is the result. @throws ChallengeFault */
export async function compareTimed(sample: {
  readonly author: Author;
  readonly spec: GradeSpec;
  readonly inputs: readonly WireValue[];
  readonly got: readonly WireValue[];
  readonly expected: readonly WireValue[];
}): Promise<CaseResult | undefined> {
  const { author, spec, inputs, got, expected } = sample;
  const count = Math.min(got.length, expected.length);
  for (let index = 0; index < count; index++) {
    const [output, wanted, args] = [got[index], expected[index], inputs[index]];
    if (output === undefined || wanted === undefined || args === undefined) continue;
    const message = await findFault(author, spec, { args, output, wanted });
    if (message !== undefined) return { name: TIMED_CASE, kind: 'wrong-output', message };
  }
  return undefined;
}

async function findFault(
  author: Author,
  { comparison }: GradeSpec,
  {
    args,
    output,
    wanted,
  }: { readonly args: WireValue; readonly output: WireValue; readonly wanted: WireValue },
): Promise<string | undefined> {
  if (comparison.kind === 'check') return author.check(args, output, wanted);
  const difference = compareOutput(wanted, output, comparison);
  return difference.kind === 'same' ? undefined : difference.message;
}
