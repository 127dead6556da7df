import { describe, expect, it } from 'vitest';
import { explainScaling } from '../../../lib/grading/explain-scaling';
import { fitScaling, type ScalingMode } from '../../../lib/grading/fit-scaling';
import { studentTCritical } from '../../../lib/util/student-t';
import { seededRandom, type SeededRandom } from '../../../lib/util/seeded-random';
import { normal } from './simulate-timing';

const WORKERS = [1, 2, 3, 4, 6, 8];
const amdahlMs = (workers: number, fraction: number): number => 100 * (fraction + (1 - fraction) / workers);
const gustafsonMs = (workers: number, fraction: number): number =>
  (100 * workers) / (workers - fraction * (workers - 1));

/** Log-normal jitter, and one time in twenty an interruption that only ever makes a run longer. */
const noise = (random: SeededRandom): number =>
  Math.exp(0.03 * normal(random)) * (random.next() < 0.05 ? 1 + 0.3 * random.next() : 1);

function simulate(fraction: number, mode: ScalingMode, seed: number) {
  const random = seededRandom(seed);
  const law = mode === 'strong' ? amdahlMs : gustafsonMs;
  const points = WORKERS.map((workers) => ({
    workers,
    timesMs: Array.from({ length: 5 }, () => law(workers, fraction) * noise(random)),
  }));
  const fit = fitScaling(points, mode);
  return mode === 'strong' ? fit.amdahl : fit.gustafson;
}

describe('fitScaling', () => {
  it('gives speedup, efficiency and the serial fraction of Karp and Flatt', () => {
    const points = [1, 2, 4].map((workers) => ({ workers, timesMs: [amdahlMs(workers, 0.2)] }));
    const fit = fitScaling(points.toReversed());
    const rounded = fit.rows.map((row) =>
      Object.values(row).map((value: number) => Number(value.toFixed(6))),
    );
    expect(rounded).toEqual([
      [1, 100, 1, 1],
      [2, 60, 1.666667, 0.833333, 0.2],
      [4, 40, 2.5, 0.625, 0.2],
    ]);
    expect(fit.amdahl?.fraction).toBe(0.2);
    expect(fit.amdahl?.interval).toEqual([0.2, 0.2]);
  });

  it('has no speedup without a time of one worker, and no fit of one number of workers', () => {
    expect(fitScaling([{ workers: 2, timesMs: [1, 2] }])).toEqual({ mode: 'strong', rows: [] });
    expect(fitScaling([{ workers: 1, timesMs: [1, 2, 3] }]).amdahl).toBeUndefined();
  });

  const cases = (['strong', 'weak'] as const).flatMap((mode) =>
    [0, 0.05, 0.2, 0.5].map((fraction) => [mode, fraction] as const),
  );
  it.each(cases)(
    'recovers a planted serial fraction, %s scaling, %f',
    { timeout: 60_000 },
    (mode, fraction) => {
      const fits = Array.from({ length: 1_000 }, (_, seed) => simulate(fraction, mode, seed + 1));
      const covered = fits.filter(
        (fit) => fit !== undefined && fit.interval[0] <= fraction && fraction <= fit.interval[1],
      );
      expect(covered.length / fits.length).toBeGreaterThanOrEqual(0.95);
      // An interval that holds everything would recover anything.
      const widths = fits.map((fit) => (fit === undefined ? 1 : fit.interval[1] - fit.interval[0]));
      expect(Math.max(...widths)).toBeLessThan(0.25);
    },
  );
});

describe('studentTCritical', () => {
  it.each([
    [1, 0.95, 12.7062],
    [2, 0.95, 4.3027],
    [10, 0.95, 2.2281],
    [28, 0.97, 2.2881],
    [1_000, 0.95, 1.9623],
  ])('agrees with printed tables: %i degrees, %f', (degrees, confidence, value) => {
    expect(studentTCritical(degrees, confidence)).toBeCloseTo(value, 2);
  });
});

describe('explainScaling', () => {
  const explain = (times: Readonly<Record<number, number>>): string =>
    explainScaling(
      fitScaling(
        Object.entries(times).map(([workers, ms]) => ({ workers: Number(workers), timesMs: [ms, ms] })),
      ),
    );

  it.each([
    [{ 1: 100, 2: 50, 4: 26 }, 'nearly all of the work is shared well'],
    [{ 1: 100, 2: 60, 4: 40 }, 'stays the same'],
    [{ 1: 100, 2: 52, 4: 40 }, 'overhead grows'],
    [{ 1: 100, 2: 120, 4: 150 }, 'costs more than it gains'],
    [{ 1: 100, 2: 55, 4: 70 }, 'it was best on 2 workers'],
    [{ 1: 100, 2: 40 }, 'more than the workers can give'],
    [{ 1: 100 }, 'One number of workers alone says nothing'],
  ])('says what a curve means: %o', (times, meaning) => {
    expect(explain(times)).toContain(meaning);
  });

  it('quotes the law and its limit', () => {
    expect(explain({ 1: 100, 2: 60, 4: 40 })).toBe(
      'On 4 workers the speedup is 2.50, an efficiency of 63 %: the serial fraction by Karp and Flatt stays the same, ' +
        "so a part of the program runs on one worker only. By Amdahl's law 20 % (20 % to 20 %) of it is serial, " +
        'so that no number of workers can reach more than 5.0.',
    );
  });
});
