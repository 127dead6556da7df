import type { Verdict } from '../../lib/protocol/grade';
import type { Coordinator } from '../../workers/coordinator/coordinator';
import type { Check } from './choose-checks';
import { LEAST_MARGIN, marginOf } from '../../lib/content/schema/gate-margin';

/** A row of the matrix: submission x verdict, expected and earned. */
export interface CheckRow {
  readonly challenge: string;
  readonly submission: string;
  readonly expected: string;
  readonly earned: string;
  readonly isRight: boolean;
  readonly message: string;
  readonly margin?: number;
  /** The gate is too near: on another machine this row may fail. */
  readonly isMarginSmall: boolean;
  readonly ms: number;
}

/** A verdict that noise alone can cause is asked for once more, where it is not the one that is wanted. */
const isNoisy = ({ kind }: Verdict): boolean => kind === 'too-close-to-tell';

/**
 * Grades one shipped program; `keepsYardstick` where others of its challenge follow.
 * @throws ChallengeFault when inputs.py, check.py or reference.py fail
 */
export async function checkSubmission(
  coordinator: Coordinator,
  { challenge: { slug, spec }, shipped: { name, code, expected, isExpected } }: Check,
  { seed, keepsYardstick }: { readonly seed: number; readonly keepsYardstick: boolean },
): Promise<CheckRow> {
  const start = performance.now();
  const request = { spec, submission: code, workers: spec.workers, seed, keepsYardstick };
  let verdict = await coordinator.grade(request, () => undefined);
  if (isNoisy(verdict) && !isExpected(verdict)) {
    verdict = await coordinator.grade({ ...request, seed: seed + 1, keepsYardstick: false }, () => undefined);
  }
  const margin = marginOf(verdict);
  return {
    challenge: slug,
    submission: name,
    expected,
    earned: `${verdict.kind}, ${verdict.stars} star${verdict.stars === 1 ? '' : 's'}`,
    isRight: isExpected(verdict),
    message: verdict.message,
    ...(margin === undefined ? {} : { margin }),
    isMarginSmall: margin !== undefined && margin < LEAST_MARGIN,
    ms: Math.round(performance.now() - start),
  };
}
