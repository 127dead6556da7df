import { expect, test } from 'vitest';
import { createSegment, segmentBytes } from '../../../lib/channel/segment';
import { SharedHeap } from '../../../lib/channel/shared-heap';
import { Mirrors } from '../../../workers/interpreter/mirrors';

const SIZE = 11;

/** One process's copy of a segment: what it works on, and its mirrors. */
function openCopy(heap: SharedHeap, segment: number): { local: Uint8Array<ArrayBuffer>; mirrors: Mirrors } {
  const local = new Uint8Array(SIZE);
  const mirrors = new Mirrors(heap);
  mirrors.open(segment, () => local);
  return { local, mirrors };
}

test('halves that two processes wrote are both there after each has met the other', () => {
  const heap = SharedHeap.create(1 << 20);
  const segment = createSegment(heap, SIZE);
  const [one, other] = [openCopy(heap, segment), openCopy(heap, segment)];
  one.local.fill(1, 0, 5);
  other.local.fill(2, 5);
  // As in a barrier: each publishes on entering and takes over on leaving.
  for (const { mirrors } of [one, other, one, other]) mirrors.synchronise();
  const whole = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2];
  expect([[...one.local], [...other.local], [...segmentBytes(heap, segment)]]).toEqual([whole, whole, whole]);
});

test('a byte that both changed since they last agreed is a conflict, one that only one changed is not', () => {
  const heap = SharedHeap.create(1 << 20);
  const segment = createSegment(heap, SIZE);
  const [one, other] = [openCopy(heap, segment), openCopy(heap, segment)];
  one.local[3] = 1;
  other.local[3] = 2;
  expect([one.mirrors.synchronise(), other.mirrors.synchronise()]).toEqual([
    undefined,
    { segment, offset: 3 },
  ]);
  one.mirrors.synchronise();
  one.local[3] = 9;
  expect(one.mirrors.synchronise()).toBeUndefined();
});

test('closing a copy writes its last changes out', () => {
  const heap = SharedHeap.create(1 << 20);
  const segment = createSegment(heap, SIZE);
  const { local, mirrors } = openCopy(heap, segment);
  local[10] = 7;
  mirrors.close(segment);
  expect([segmentBytes(heap, segment)[10], mirrors.isEmpty]).toEqual([7, true]);
});
