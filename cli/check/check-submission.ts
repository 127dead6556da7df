import type { Verdict } from '../../lib/protocol/grade';
import type { Coordinator } from '../../workers/coordinator/coordinator';
import type { Check } from './choose-checks';
import { type CheckedMargin, otherMargins, ownMargins } from './measure-margins';

/** A row of the matrix: submission x verdict, expected and earned. */
export interface CheckRow {
  readonly challenge: string;
  readonly submission: string;
  readonly expected: string;
  readonly earned: string;
  readonly isRight: boolean;
  readonly message: string;
  /** What it earned before, where it was graded once more because load alone could have caused that; mostly empty. */
  readonly earlier: readonly string[];
  /** With the challenge's workers, then with others where a gate must hold there too; none where no gate was judged. */
  readonly margins: readonly CheckedMargin[];
  readonly ms: number;
}

/** A verdict that noise alone can cause is asked for once more, where it is not the one that is wanted. */
const isNoisy = ({ kind }: Verdict): boolean => kind === 'too-close-to-tell';

const describe = ({ kind, stars }: Verdict): string => `${kind}, ${stars} star${stars === 1 ? '' : 's'}`;

/**
 * Grades one shipped program; `keepsYardstick` where others of its challenge follow.
 * @throws ChallengeFault when inputs.py, check.py or reference.py fail
 */
export async function checkSubmission(
  coordinator: Pick<Coordinator, 'grade'>,
  check: Check,
  { seed, keepsYardstick }: { readonly seed: number; readonly keepsYardstick: boolean },
): Promise<CheckRow> {
  const { challenge, shipped } = check;
  const { slug, spec } = challenge;
  const start = performance.now();
  const request = { spec, submission: shipped.code, workers: spec.workers, seed, keepsYardstick };
  let verdict = await coordinator.grade(request, () => undefined);
  const earlier: string[] = [];
  if (isNoisy(verdict) && !shipped.isExpected(verdict)) {
    earlier.push(describe(verdict));
    verdict = await coordinator.grade({ ...request, seed: seed + 1, keepsYardstick: false }, () => undefined);
  }
  const own = ownMargins(challenge, verdict);
  const others = await otherMargins(coordinator, check, request, own[0]);
  return {
    challenge: slug,
    submission: shipped.name,
    expected: shipped.expected,
    earned: describe(verdict),
    earlier,
    isRight: shipped.isExpected(verdict),
    message: verdict.message,
    margins: [...own, ...others],
    ms: Math.round(performance.now() - start),
  };
}
