import { canonicalKey } from './canonical-key';
import { describeNode } from './describe-value';
import { different, SAME, type Difference, type WirePart } from './difference';

interface KeyedPart {
  readonly part: WirePart;
  readonly key: string;
}

/** Compares two collections without regard to order, each item as often as it occurs. */
export function compareMultisets(
  expected: readonly WirePart[],
  got: readonly WirePart[],
  where: string,
): Difference {
  const counts = new Map<string, number>();
  const wanted = expected.map((part) => ({ part, key: canonicalKey(part) }));
  const found = got.map((part) => ({ part, key: canonicalKey(part) }));
  for (const { key } of wanted) add(counts, key, 1);
  for (const { key } of found) add(counts, key, -1);
  const missing = wanted.find(({ key }) => (counts.get(key) ?? 0) > 0);
  const extra = found.find(({ key }) => (counts.get(key) ?? 0) < 0);
  if (missing === undefined && extra === undefined) return SAME;
  const lengths =
    expected.length === got.length ? '' : `Expected ${expected.length} items, got ${got.length}. `;
  const sentences = [
    missing === undefined ? '' : `Missing: ${describeItem(missing, counts)}.`,
    extra === undefined ? '' : `Too many: ${describeItem(extra, counts)}.`,
  ];
  return different(where, `${lengths}${sentences.filter(Boolean).join(' ')}`);
}

function describeItem(item: KeyedPart, counts: ReadonlyMap<string, number>): string {
  const times = Math.abs(counts.get(item.key) ?? 1);
  const text = describeNode(item.part.node, item.part.buffers, 60);
  return times === 1 ? text : `${text} (${times} times)`;
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
