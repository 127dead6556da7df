import { describe, expect, it } from 'vitest';
import { calibrateLoops, evenLoops } from '../../../lib/grading/calibrate-loops';
import { pairSamples, type TimedSample } from '../../../lib/grading/pair-samples';
import { FIRST_ROUNDS, planSamples, type SamplePlan } from '../../../lib/grading/plan-samples';

const rounds = (plan: SamplePlan, count: number) =>
  Array.from({ length: count }, (_, round) => planSamples(plan, round));

describe('planSamples', () => {
  it('times every program twice a round, forwards and backwards', () => {
    for (const order of rounds({ seed: 3, paired: ['submission', 'reference', 'baseline'] }, 50)) {
      expect(order.slice(3)).toEqual(order.slice(0, 3).toReversed());
      expect(order.toSorted()).toEqual([
        'baseline',
        'baseline',
        'reference',
        'reference',
        'submission',
        'submission',
      ]);
    }
  });

  it('lets each program go first about as often', () => {
    const first = rounds({ seed: 9, paired: ['submission', 'reference'] }, 1_000).filter(
      ([program]) => program === 'submission',
    );
    expect(Math.abs(first.length - 500)).toBeLessThan(80);
  });

  it('times a slow program three times, in the rounds that make fifteen pairs, and in each eight after them', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const plan: SamplePlan = { seed, paired: ['submission', 'reference'], sparse: 'baseline' };
      const counts = rounds(plan, 2 * FIRST_ROUNDS).map(
        (order) => order.filter((program) => program === 'baseline').length,
      );
      const sum = (part: readonly number[]) => part.reduce((total, count) => total + count, 0);
      expect(sum(counts.slice(0, FIRST_ROUNDS))).toBe(3);
      expect(sum(counts.slice(FIRST_ROUNDS))).toBe(3);
      expect(Math.max(...counts)).toBe(1);
    }
  });

  it('gives the same order for the same seed', () => {
    const plan: SamplePlan = { seed: 5, paired: ['submission', 'reference'] };
    expect(rounds(plan, 10)).toEqual(rounds(plan, 10));
    expect(rounds(plan, 10)).not.toEqual(rounds({ ...plan, seed: 6 }, 10));
  });
});

describe('pairSamples', () => {
  it('pairs the first with the first and drops a pair that lost a sample', () => {
    const round: readonly TimedSample[] = [
      { program: 'submission', ms: 1 },
      { program: 'reference', ms: 2 },
      { program: 'baseline', ms: 9 },
      { program: 'reference', ms: 4 },
      { program: 'submission', ms: 3 },
    ];
    expect(pairSamples(round, 'reference')).toEqual([
      { submissionMs: 1, otherMs: 2 },
      { submissionMs: 3, otherMs: 4 },
    ]);
    expect(pairSamples(round.with(0, { program: 'submission', ms: undefined }), 'reference')).toEqual([
      { submissionMs: 3, otherMs: 4 },
    ]);
  });
});

describe('calibrateLoops', () => {
  it.each([
    [0.0001, 0.005],
    [0.02, 0.005],
    [0.02, 0.1],
    [3, 1],
    [200, 0.005],
  ])('finds a count for calls of %f ms on a clock of %f ms', (callMs, clockStepMs) => {
    let result = calibrateLoops(1, callMs, clockStepMs);
    let readings = 1;
    for (; result.kind === 'again'; readings += 1) {
      const elapsed = Math.floor((result.loops * callMs) / clockStepMs) * clockStepMs;
      result = calibrateLoops(result.loops, elapsed, clockStepMs);
    }
    expect(result.loops * callMs).toBeGreaterThanOrEqual(1_000 * clockStepMs);
    expect(result.loops).toBeLessThanOrEqual(Math.max(1, (1_400 * clockStepMs) / callMs + 1));
    expect(readings).toBeLessThan(10);
  });
});

describe('evenLoops', () => {
  it.each([
    ['one whose calibration was cut short', [40, 200], [200, 200]],
    ['the faster one of two', [300, 100], [300, 300]],
    ['a submission too slow to compare', [1, 200], [1, 200]],
    ['a submission too fast to compare', [400, 3], [3, 3]],
  ])('%s', (_name, [submission = 0, reference = 0], [expectedSubmission, expectedReference]) => {
    expect(evenLoops(submission, reference)).toEqual({
      submission: expectedSubmission,
      reference: expectedReference,
    });
  });
});
