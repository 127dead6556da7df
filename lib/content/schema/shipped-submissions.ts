import type { ChallengeDefinition } from './challenge';
import type { Verdict, VerdictKind } from '../../protocol/grade';

/** The part of a challenge that is graded when it is checked. */
export type ShippedChallenge = Pick<ChallengeDefinition, 'slug' | 'spec' | 'starter' | 'mistakes'>;

/** A program that ships with a challenge, and what it must earn. */
export interface ShippedSubmission {
  readonly name: string;
  readonly code: string;
  /** What it must earn, in words for the matrix. */
  readonly expected: string;
  /**
   * A speed gate decides, so nothing else may run beside it: load would blur the margin, too. Any other verdict is asked for
   * again by itself where it is not the wanted one.
   */
  readonly isTimed: boolean;
  readonly isExpected: (verdict: Verdict) => boolean;
}

const kindIs =
  (kind: VerdictKind) =>
  (verdict: Verdict): boolean =>
    verdict.kind === kind;

/** Everything of a challenge that has to be graded: reference, baseline, starter, each mistake. */
export function shippedSubmissions({ spec, starter, mistakes }: ShippedChallenge): ShippedSubmission[] {
  const isSpeed = spec.gate?.kind === 'speed';
  return [
    {
      name: 'reference',
      code: spec.sources.reference,
      expected: 'passed, 3 stars',
      isTimed: isSpeed,
      // Without a GPU there is no time to earn the third star by.
      isExpected: ({ kind, stars, gpu }) => kind === 'passed' && (stars === 3 || gpu?.untimed !== undefined),
    },
    {
      name: 'baseline',
      code: spec.sources.baseline,
      expected: isSpeed ? 'too-slow' : 'right outputs',
      isTimed: isSpeed,
      isExpected: isSpeed ? kindIs('too-slow') : ({ stars }) => stars >= 1,
    },
    {
      name: 'starter',
      code: starter,
      expected: 'not passed',
      // No measurement can make it pass.
      isTimed: false,
      isExpected: ({ kind }) => kind !== 'passed',
    },
    ...mistakes.map(({ name, code, verdict }) => ({
      name: `mistakes/${name}`,
      code,
      expected: verdict,
      isTimed: isSpeed && verdict === 'too-slow',
      isExpected: kindIs(verdict),
    })),
  ];
}
