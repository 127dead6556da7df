import { type GateMargin, LEAST_MARGIN, gateMarginsOf } from '../../lib/content/schema/gate-margin';
import type { GradeRequest, Verdict, VerdictKind } from '../../lib/protocol/grade';
import type { Coordinator } from '../../workers/coordinator/coordinator';
import type { Check } from './choose-checks';

/** Where a program stands to its gate when it is graded with so many workers. */
export interface CheckedMargin {
  readonly workers: number;
  readonly earned: VerdictKind;
  /** Left out where the program came to no measurement. */
  readonly margin?: GateMargin;
  /** Why another machine may see something else: the gate is near, or the number of workers decides. */
  readonly doubt?: 'near' | 'other side' | 'not measured';
}

/** A speed gate keeps its distance with so many workers, whatever its challenge is graded with (CURRICULUM.md, Gates). */
const GATED_WORKERS = [2, 4];

/** The margins of a verdict that was earned with the challenge's own workers; none where its gate was not judged. */
export const ownMargins = ({ spec }: Check['challenge'], verdict: Verdict): CheckedMargin[] =>
  gateMarginsOf(spec.gate, verdict).map((margin) =>
    withDoubt({ workers: spec.workers, earned: verdict.kind, margin }),
  );

/**
 * The margins with other numbers of workers, for the programs that a parallel challenge's speed gate separates. They are
 * shown, and decide nothing: learners are graded with the challenge's own workers, and 4 on 2 cores take turns.
 * @throws ChallengeFault
 */
export async function otherMargins(
  coordinator: Pick<Coordinator, 'grade'>,
  { challenge: { spec }, shipped }: Check,
  request: GradeRequest,
  own: CheckedMargin | undefined,
): Promise<CheckedMargin[]> {
  if (own?.margin === undefined || !shipped.isTimed || spec.workers === 1) return [];
  const margins: CheckedMargin[] = [];
  for (const workers of GATED_WORKERS.filter((count) => count !== spec.workers)) {
    const verdict = await coordinator.grade({ ...request, workers, keepsYardstick: false }, () => undefined);
    const [margin] = gateMarginsOf(spec.gate, verdict);
    const earned = verdict.kind;
    if (margin === undefined) margins.push({ workers, earned, doubt: 'not measured' });
    else if (isAbove(margin) !== isAbove(own.margin))
      margins.push({ workers, earned, margin, doubt: 'other side' });
    else margins.push(withDoubt({ workers, earned, margin }));
  }
  return margins;
}

const isAbove = ({ reached, bound }: GateMargin): boolean => reached >= bound;

function withDoubt(checked: CheckedMargin & { readonly margin: GateMargin }): CheckedMargin {
  const { isExact, factor } = checked.margin;
  const isNear = !isExact && factor !== undefined && factor < LEAST_MARGIN;
  return isNear ? { ...checked, doubt: 'near' } : checked;
}
