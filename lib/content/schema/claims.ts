import type { Stars, Verdict, VerdictKind } from '../../protocol/grade';
import { bestAttempt } from './best-attempt';
import type { Attempt, Report } from './report';

/** What a learner says to have earned on a challenge, and the program that is to show it. */
export interface Claim {
  readonly learner: string;
  readonly challenge: string;
  readonly claimed: { readonly stars: Stars; readonly hasPassed: boolean };
  readonly attempts: number;
  /** From the first attempt to the last one that the report holds, in milliseconds. */
  readonly spanMs: number;
  /** Undefined where the report holds none: then nothing can be shown. */
  readonly attempt: Attempt | undefined;
}

/** One claim for each challenge of a report. */
export function claimsOf({ learner, challenges }: Report): readonly Claim[] {
  return challenges.map(({ challenge, best, attempts }) => ({
    learner,
    challenge,
    claimed: best,
    attempts: attempts.length,
    spanMs: spanOf(attempts),
    attempt: bestAttempt(attempts),
  }));
}

function spanOf(attempts: readonly Attempt[]): number {
  const times = attempts.map(({ at }) => Date.parse(at));
  return times.length === 0 ? 0 : Math.max(...times) - Math.min(...times);
}

export type Agreement =
  /** At least what was claimed. */
  | 'agrees'
  /** Passed again, with fewer stars: another machine may do that to the third star. */
  | 'fewer-stars'
  /** The measurement was too noisy to say. */
  | 'unclear'
  /** Claimed as passed, and it does not pass. */
  | 'not-earned'
  /** There is no program, or no such challenge. */
  | 'not-shown';

/** Claimed against earned. */
export function judgeClaim(
  { claimed }: Claim,
  earned: { readonly kind: VerdictKind; readonly stars: Stars } | undefined,
): Agreement {
  if (earned === undefined) return claimed.hasPassed || claimed.stars > 0 ? 'not-shown' : 'agrees';
  if (earned.kind === 'too-close-to-tell') return 'unclear';
  if (claimed.hasPassed && earned.kind !== 'passed') return 'not-earned';
  return earned.stars >= claimed.stars ? 'agrees' : 'fewer-stars';
}

/** A row of the table: a claim with what it earned when it was graded again. */
export interface Regraded {
  readonly file: string;
  readonly claim: Claim;
  readonly earned: Pick<Verdict, 'kind' | 'stars' | 'message'> | undefined;
  readonly agreement: Agreement;
}

export const regradeColumns = [
  'file',
  'learner',
  'challenge',
  'claimed stars',
  'claimed passed',
  'attempts',
  'minutes between first and last',
  'claimed median ms',
  'claimed speed against the baseline',
  'earned stars',
  'earned verdict',
  'agreement',
  'message',
] as const;

/** A row as the cells of a CSV file, in the order of `regradeColumns`. */
export function regradeCells({
  file,
  claim,
  earned,
  agreement,
}: Omit<Regraded, 'agreement'> & {
  /** Undefined while it was not graded again. */
  readonly agreement: Agreement | undefined;
}): (string | number | undefined)[] {
  const { learner, challenge, claimed, attempts, spanMs, attempt } = claim;
  return [
    file,
    learner,
    challenge,
    claimed.stars,
    claimed.hasPassed ? 'yes' : 'no',
    attempts,
    Math.round(spanMs / 60_000),
    attempt?.medianMs,
    attempt?.ratio,
    earned?.stars,
    earned?.kind,
    agreement,
    earned?.message,
  ];
}
