import { describe, expect, it } from 'vitest';

import { type Agreement, type Claim, judgeClaim } from '../../../lib/content/schema/claims';
import type { Stars, VerdictKind } from '../../../lib/protocol/grade';

const claim = (stars: Stars, hasPassed: boolean): Claim => ({
  learner: 'Mallory',
  challenge: 'axpy',
  claimed: { stars, hasPassed },
  attempts: 1,
  spanMs: 0,
  feedback: '',
  attempt: undefined,
});

type Earned = readonly [kind: VerdictKind, stars: Stars];

describe('a claim that is graded again', () => {
  it.each<[Stars, boolean, Earned | undefined, Agreement]>([
    [3, true, ['passed', 3], 'agrees'],
    [3, true, ['passed', 2], 'fewer-stars'],
    [2, true, ['passed', 3], 'agrees'],
    [2, true, ['too-slow', 1], 'not-earned'],
    [3, true, ['too-close-to-tell', 1], 'unclear'],
    [3, true, undefined, 'not-shown'],
    [1, false, ['too-slow', 1], 'agrees'],
    [0, false, ['wrong-output', 0], 'agrees'],
    [0, false, undefined, 'agrees'],
    // Stars without a pass: written by hand, for whoever looks at the stars only.
    [3, false, ['wrong-output', 0], 'not-earned'],
    [2, false, ['too-slow', 1], 'not-earned'],
    [1, false, ['wrong-output', 0], 'not-earned'],
    [1, false, undefined, 'not-shown'],
  ])('of %i stars, passed: %s, that earned %j: %s', (stars, hasPassed, earned, agreement) => {
    const verdict = earned && { kind: earned[0], stars: earned[1] };
    expect(judgeClaim(claim(stars, hasPassed), verdict)).toBe(agreement);
  });
});
