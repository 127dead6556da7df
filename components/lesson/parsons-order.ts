import { textHash } from '@/components/ui/text-hash';
import { seededRandom } from '@/lib/util/seeded-random';

/** The lines in an order that is always the same for one puzzle, and never the right one. Indices into `count` lines. */
export function shuffledOrder(id: string, count: number): readonly number[] {
  const seed = Number.parseInt(textHash(id), 36);
  const random = seededRandom(seed);
  const order = random.shuffle(Array.from({ length: count }, (_, k) => k));
  const isSorted = order.every((line, k) => line === k);
  return isSorted && count > 1 ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

/** Moves the item at `from` by one place; the same order when there is no such place. */
export function moved(order: readonly number[], from: number, by: -1 | 1): readonly number[] {
  const to = from + by;
  const item = order[from];
  if (item === undefined || to < 0 || to >= order.length) return order;
  return order.toSpliced(from, 1).toSpliced(to, 0, item);
}

/**
 * The first place (counted from 1) where the chosen lines differ from the right ones; 0 when all are right. Lines
 * with equal text may stand for each other.
 */
export function firstWrongLine(chosen: readonly string[], right: readonly string[]): number {
  const length = Math.max(chosen.length, right.length);
  for (let k = 0; k < length; k += 1) if (chosen[k] !== right[k]) return k + 1;
  return 0;
}
