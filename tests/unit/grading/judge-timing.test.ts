import { describe, expect, it } from 'vitest';
import { judgeFewTimings } from '../../../lib/grading/judge-few-timings';
import { judgeTiming } from '../../../lib/grading/judge-timing';
import { rankSumTail } from '../../../lib/grading/rank-sum-tail';
import { signEvidence } from '../../../lib/grading/sign-evidence';
import { countDecisions } from './simulate-timing';

const question = { against: 'baseline', threshold: 2, workers: 1, seed: 1 } as const;
const pairsOf = (count: number, ratio: number) =>
  Array.from({ length: count }, () => ({ submissionMs: 1, otherMs: ratio }));

describe('judgeTiming', () => {
  it('decides a clear case at fifteen pairs and reports its ratio and interval', () => {
    const decision = judgeTiming(question, pairsOf(15, 4));
    expect(decision.kind).toBe('above');
    expect(decision.timing.ratio).toBeCloseTo(4, 12);
    expect(decision.timing).toMatchObject({ against: 'baseline', pairs: 15, workers: 1, threshold: 2 });
    expect(judgeTiming(question, pairsOf(15, 1)).kind).toBe('below');
  });

  it('decides nothing with fewer pairs, none included', () => {
    expect(judgeTiming(question, pairsOf(14, 400)).kind).toBe('undecided');
    expect(judgeTiming(question, []).timing.pairs).toBe(0);
  });

  it('leaves out ties and samples of no time', () => {
    expect(judgeTiming(question, pairsOf(40, 2)).kind).toBe('undecided');
    expect(judgeTiming(question, [{ submissionMs: 0, otherMs: 1 }]).timing.pairs).toBe(0);
  });

  it('gives the same interval for the same samples', () => {
    const pairs = Array.from({ length: 20 }, (_, index) => ({ submissionMs: 1, otherMs: 2 + index / 10 }));
    expect(judgeTiming(question, pairs)).toEqual(judgeTiming(question, pairs));
    const [low, high] = judgeTiming(question, pairs).timing.interval;
    expect(low).toBeGreaterThanOrEqual(2);
    expect(low).toBeLessThan(2.95);
    expect(high).toBeGreaterThan(2.95);
    expect(high).toBeLessThanOrEqual(3.9);
  });
});

describe('judgeFewTimings', () => {
  it('decides three samples against fifteen that are all beyond the threshold', () => {
    const mine = pairsOf(15, 1).map(({ submissionMs }) => submissionMs);
    const decision = judgeFewTimings(question, [5, 5.1, 5.2], mine);
    expect(decision.kind).toBe('above');
    expect(decision.timing.ratio).toBeCloseTo(5.1, 12);
    expect(judgeFewTimings(question, [1, 1.1, 1.2], mine).kind).toBe('below');
    expect(judgeFewTimings(question, [5, 5.1, 1.2], mine).kind).toBe('undecided');
    expect(judgeFewTimings(question, [5, 5.1, 5.2], mine.slice(1)).kind).toBe('undecided');
  });

  it('finds a program hopeless by a handful of samples, but reaches no threshold by so few', () => {
    const slow = [9, 11, 12, 10];
    expect(judgeFewTimings(question, [1, 1.2], slow).kind).toBe('below');
    expect(judgeFewTimings(question, [1], slow).kind).toBe('below');
    expect(judgeFewTimings(question, [], slow).kind).toBe('undecided');
    expect(judgeFewTimings(question, [1, 6], slow).kind).toBe('undecided');
    expect(judgeFewTimings(question, [1, 1.2], slow.slice(1)).kind).toBe('undecided');
    expect(judgeFewTimings(question, [100, 120], slow).kind).toBe('undecided');
  });
});

describe('the statistics behind it', () => {
  it('counts arrangements as by hand: three against two', () => {
    const tails = [0, 1, 2, 3, 4, 5, 6].map((wins) => Math.round(rankSumTail(2, 3, wins) * 10));
    expect(tails).toEqual([1, 2, 4, 6, 8, 9, 10]);
    expect(rankSumTail(3, 15, 0)).toBeCloseTo(1 / 816, 15);
  });

  it('scores signs as a martingale: the mean over all sequences of a fair coin is one', () => {
    const choose = (count: number, of: number): number => {
      let product = 1;
      for (let index = 0; index < count; index += 1) product = (product * (of - index)) / (index + 1);
      return product;
    };
    for (const count of [1, 5, 20]) {
      let mean = 0;
      for (let heads = 0; heads <= count; heads += 1) {
        mean += (choose(heads, count) / 2 ** count) * Math.exp(signEvidence(heads, count - heads));
      }
      expect(mean).toBeCloseTo(1, 10);
    }
  });
});

describe('simulated gradings', () => {
  const base = {
    submissionMs: 1,
    otherMs: 1,
    threshold: 1,
    noise: 'busy',
    mode: 'paired',
    rounds: 60,
  } as const;

  it.each(['calm', 'busy'] as const)('a program against itself is hardly ever told apart, %s', (noise) => {
    const counts = countDecisions({ ...base, noise }, 400);
    expect(counts.above + counts.below).toBeLessThanOrEqual(4);
  });

  it.each(['calm', 'busy'] as const)('the same holds with three samples of a slow program, %s', (noise) => {
    const counts = countDecisions({ ...base, noise, mode: 'sparse', rounds: 30 }, 400);
    expect(counts.above + counts.below).toBeLessThanOrEqual(4);
  });

  it('a program 1.5 times too slow never passes and one 1.5 times fast enough never fails', () => {
    const [slow, fast] = [1 / 1.5, 1.5].map((ratio) => countDecisions({ ...base, otherMs: ratio }, 200));
    expect(slow).toEqual({ above: 0, below: 200, undecided: 0 });
    expect(fast).toEqual({ above: 200, below: 0, undecided: 0 });
  });

  it('neither is ever confused with three samples of the other', () => {
    const [slow, fast] = [1 / 1.5, 1.5].map((ratio) =>
      countDecisions({ ...base, otherMs: 20 * ratio, threshold: 20, mode: 'sparse' }, 200),
    );
    expect(slow?.above).toBe(0);
    expect(fast?.below).toBe(0);
  });
});
