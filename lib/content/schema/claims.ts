import type { Stars, Verdict, VerdictKind } from '../../protocol/grade';
import { bestAttempt } from './best-attempt';
import type { Attempt, Feedback, Report } from './report';

/** What a learner says to have earned on a challenge, and the program that is to show it. */
export interface Claim {
  readonly learner: string;
  readonly challenge: string;
  readonly claimed: { readonly stars: Stars; readonly hasPassed: boolean };
  readonly attempts: number;
  /** From the first attempt to the last one that the report holds, in milliseconds. */
  readonly spanMs: number;
  /** What the learner wrote on it, and in the first claim what was written on lessons too; empty unless agreed. */
  readonly feedback: string;
  /** Undefined where the report holds none: then nothing can be shown. */
  readonly attempt: Attempt | undefined;
}

/** One claim for each challenge of a report. */
export function claimsOf({ learner, challenges, feedback = [] }: Report): readonly Claim[] {
  const claimed = new Set(challenges.map(({ challenge }) => challenge));
  return challenges.map(({ challenge, best, attempts }, k) => {
    const own = feedback.filter(({ item }) => slugOf(item) === challenge);
    const others = k === 0 ? feedback.filter(({ item }) => !claimed.has(slugOf(item))) : [];
    return {
      learner,
      challenge,
      claimed: best,
      attempts: attempts.length,
      spanMs: spanOf(attempts),
      feedback: inOneLine([...own, ...others]),
      attempt: bestAttempt(attempts),
    };
  });
}

/** "axpy" of "vectorisation/axpy". */
const slugOf = (item: string): string => item.slice(item.indexOf('/') + 1);

const inOneLine = (feedback: readonly Feedback[]): string =>
  feedback
    .filter(({ text }) => text.trim() !== '')
    .map(({ item, text }) => `${item}: ${text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim()}`)
    .join(' | ');

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
  /** Claimed as passed, or as right, and it is not. */
  | 'not-earned'
  /** There is no program, or no such challenge. */
  | 'not-shown';

/** More than one star is for a pass alone, so whoever claims them claims it, whatever `hasPassed` says. */
const claimsPass = ({ stars, hasPassed }: Claim['claimed']): boolean => hasPassed || stars > 1;

/** Claimed against earned. */
export function judgeClaim(
  { claimed }: Claim,
  earned: { readonly kind: VerdictKind; readonly stars: Stars } | undefined,
): Agreement {
  if (earned === undefined) return claimed.hasPassed || claimed.stars > 0 ? 'not-shown' : 'agrees';
  if (earned.kind === 'too-close-to-tell') return 'unclear';
  if (claimsPass(claimed) && earned.kind !== 'passed') return 'not-earned';
  // The first star is for right outputs.
  if (claimed.stars > 0 && earned.stars === 0) return 'not-earned';
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
  'feedback',
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
  const { learner, challenge, claimed, attempts, spanMs, feedback, attempt } = claim;
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
    feedback,
    earned?.stars,
    earned?.kind,
    agreement,
    earned?.message,
  ];
}
