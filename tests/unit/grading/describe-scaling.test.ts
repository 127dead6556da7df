import { describe, expect, it } from 'vitest';
import { describeScaling } from '../../../lib/grading/describe-scaling';

/** Rounds in which the machine is `drift` times slower from one to the next: all numbers of workers suffer alike. */
const rounds = (msOf: (workers: number) => number, drift = 1.1) =>
  Array.from(
    { length: 5 },
    (_, round) => new Map([1, 2, 3, 4].map((workers) => [workers, msOf(workers) * drift ** round])),
  );
const strong = (workers: number): number => 100 * (0.2 + 0.8 / workers);
const rounded = (value: number): number => Number(value.toFixed(3));

describe('describeScaling', () => {
  it('compares samples of one round, so that drift is no overhead', () => {
    const { points } = describeScaling(rounds(strong), 'strong', { seed: 1 });
    const numbers = points.map(({ workers, speedup, interval, efficiency, karpFlatt, ceiling }) =>
      [workers, speedup, ...interval, efficiency, karpFlatt ?? -1, ceiling].map(rounded),
    );
    expect(numbers).toEqual([
      [1, 1, 1, 1, 1, -1, 1],
      [2, 1.667, 1.667, 1.667, 0.833, 0.2, 2],
      [3, 2.143, 2.143, 2.143, 0.714, 0.2, 3],
      [4, 2.5, 2.5, 2.5, 0.625, 0.2, 4],
    ]);
  });

  it('speaks of the speedups that it shows', () => {
    // One worker was slow in the middle round only: ratios of medians and medians of ratios differ.
    const uneven = [
      new Map([
        [1, 100],
        [2, 100],
      ]),
      new Map([
        [1, 200],
        [2, 120],
      ]),
      new Map([
        [1, 140],
        [2, 160],
      ]),
    ];
    const { points, sentence } = describeScaling(uneven, 'strong', { seed: 1 });
    expect(points.at(-1)?.speedup).toBeCloseTo(1, 12);
    expect(sentence).toContain('On 2 workers the speedup is 1.00, an efficiency of 50 %');
  });

  it('fits Amdahl to strong and Gustafson to weak scaling', () => {
    const still = describeScaling(rounds(strong, 1), 'strong', { seed: 1 });
    expect(still.fit).toEqual({ law: 'amdahl', fraction: 0.2, interval: [0.2, 0.2] });
    const weak = (workers: number): number => (100 * workers) / (workers - 0.2 * (workers - 1));
    const grown = describeScaling(rounds(weak, 1), 'weak', { seed: 1 });
    expect(grown.fit).toEqual({ law: 'gustafson', fraction: 0.2, interval: [0.2, 0.2] });
    expect(grown.points.map(({ speedup }) => rounded(speedup))).toEqual([1, 1.8, 2.6, 3.4]);
  });

  it('fits no law where one worker was all that the machine gave', () => {
    const curve = describeScaling(
      rounds(() => 100, 1),
      'strong',
      { seed: 1, workersThatScale: 1 },
    );
    expect(curve.fit).toBeUndefined();
    expect(curve.points.map(({ ceiling }) => ceiling)).toEqual([1, 1, 1, 1]);
    expect(curve.sentence).toBe(
      'Calibration saw only one worker bring its share on this machine, so more of them, up to 4 here with a speedup of 1.00, share one core and say nothing about the program: no law is fitted.',
    );
  });

  it('does not blame the program for workers that share cores', () => {
    const twoCores = (workers: number): number => strong(Math.min(workers, 2));
    const blamed = describeScaling(rounds(twoCores, 1), 'strong', { seed: 1 });
    expect(blamed.fit?.fraction).toBeGreaterThan(0.3);
    const curve = describeScaling(rounds(twoCores, 1), 'strong', { seed: 1, workersThatScale: 2 });
    expect(curve.fit?.fraction).toBe(0.2);
    expect(curve.points.map(({ ceiling }) => ceiling)).toEqual([1, 2, 2, 2]);
    expect(curve.sentence).toContain(
      'Calibration saw 2 workers bring their share on this machine, so more of them, up to 4 here with a speedup of 1.67, share cores',
    );
  });
});
