import { describe, expect, it } from 'vitest';

import { medianInterval } from '../../../lib/util/median-interval';
import { verdictWords } from '../../../components/ui/strings/verdict';
import { seededRandom } from '../../../lib/util/seeded-random';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, k) => k + 1);

describe('the interval of a median', () => {
  it('is the range of the samples where they are too few for 95 %', () => {
    expect(medianInterval([])).toBeUndefined();
    expect(medianInterval([3])).toEqual({ kind: 'range', low: 3, high: 3 });
    expect(medianInterval([5, 2, 4, 1, 3])).toEqual({ kind: 'range', low: 1, high: 5 });
  });

  it('lies between the samples that tables of the sign test give', () => {
    // Conover (1999), table A3, and the tables of many others: ranks 1 and 6, 3 and 12, 40 and 61.
    expect(medianInterval(upTo(6).reverse())).toEqual({ kind: 'interval', low: 1, high: 6 });
    expect(medianInterval(upTo(14))).toEqual({ kind: 'interval', low: 3, high: 12 });
    expect(medianInterval(upTo(100))).toEqual({ kind: 'interval', low: 40, high: 61 });
  });

  it('is known for more samples than a half can be multiplied by itself', () => {
    const { low, high } = medianInterval(upTo(3000)) ?? { low: 0, high: 0 };
    // The normal approximation: 1500 -+ 1.96 sqrt(3000) / 2.
    expect(Math.abs(low - 1447)).toBeLessThan(2);
    expect(low + high).toBe(3001);
  });

  it('holds the true median at least 95 times in 100, however skewed the times are', () => {
    const random = seededRandom(5);
    const trials = 4000;
    const holds = Array.from({ length: trials }, () => {
      // Exponential: its median is ln 2.
      const found = medianInterval(Array.from({ length: 15 }, () => -Math.log(1 - random.next())));
      return found !== undefined && found.low <= Math.LN2 && Math.LN2 <= found.high;
    });
    expect(holds.filter(Boolean).length / trials).toBeGreaterThan(0.95);
  });

  it('is said with its unit once, and never as 95 % where it is a range', () => {
    expect(verdictWords.spread({ kind: 'interval', low: 11.8, high: 12.9 }, 14)).toBe(
      '95 % interval 11.8 to 12.9 ms, 14 samples',
    );
    expect(verdictWords.spread({ kind: 'range', low: 980, high: 1020 }, 3)).toBe(
      '980 ms to 1.02 s, lowest to highest of 3 samples',
    );
    expect(verdictWords.spread({ kind: 'range', low: 2, high: 2 }, 1)).toBe('1 sample');
  });
});
