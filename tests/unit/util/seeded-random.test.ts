import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../lib/util/seeded-random';

describe('seededRandom', () => {
  it('gives one stream for a seed and another for the next', () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random.nextUint32());
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(1)).not.toEqual(draw(1 + 2 ** 32));
  });

  it('is uniform in its first draw over consecutive seeds too', () => {
    const bins = new Array<number>(16).fill(0);
    for (let seed = 0; seed < 16_000; seed += 1) {
      const bin = seededRandom(seed).nextInt(16);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
    // The 99.99 % point for 15 degrees of freedom.
    expect(chiSquare).toBeLessThan(44.3);
  });

  it('shuffles into every order alike', () => {
    const random = seededRandom(3);
    const counts = new Map<string, number>();
    for (let round = 0; round < 6_000; round += 1) {
      const order = random.shuffle(['a', 'b', 'c']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});
