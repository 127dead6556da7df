import { expect, test } from 'vitest';
import { RaceDetector, type SeenRace } from '../../../lib/channel/race-detector';
import { SegmentField, createSegment } from '../../../lib/channel/segment';
import { SemaphoreField, createSemaphore } from '../../../lib/channel/semaphore';
import { SharedHeap } from '../../../lib/channel/shared-heap';
import { openProcess } from './open-process';

interface Scene {
  readonly heap: SharedHeap;
  readonly one: RaceDetector;
  readonly other: RaceDetector;
  readonly segment: number;
  readonly lock: number;
  readonly races: SeenRace[];
}

function setUp(): Scene {
  const heap = SharedHeap.create(1 << 22);
  const races: SeenRace[] = [];
  const [one, other] = [openProcess(heap), openProcess(heap)].map(
    ({ slot, pid }) => new RaceDetector(heap, slot, pid, (race) => races.push(race)),
  ) as [RaceDetector, RaceDetector];
  const segment = createSegment(heap, 16);
  heap.store(segment + SegmentField.stride, 4);
  const lock = createSemaphore(heap, 1, 1, 1) + SemaphoreField.clock;
  return { heap, one, other, segment, lock, races };
}

test('a write and a read that nothing has put into an order are a race', () => {
  const { one, other, segment, races } = setUp();
  one.see({ segment, offset: 4, line: 3, isWrite: true });
  other.see({ segment, offset: 4, line: 8, isWrite: false });
  expect(
    races.map(({ offset, before, now }) => [offset, before?.kind, before?.line, now.kind, now.line]),
  ).toEqual([[4, 'write', 3, 'read', 8]]);
});

test('two reads, or accesses to different elements, are none', () => {
  const { one, other, segment, races } = setUp();
  one.see({ segment, offset: 0, line: 1, isWrite: false });
  other.see({ segment, offset: 0, line: 1, isWrite: false });
  one.see({ segment, offset: 4, line: 2, isWrite: true });
  other.see({ segment, offset: 8, line: 2, isWrite: true });
  expect(races).toEqual([]);
});

test('a lock that one leaves and the other takes puts their accesses into an order', () => {
  const { one, other, segment, lock, races } = setUp();
  one.see({ segment, offset: 0, line: 1, isWrite: true });
  one.clock.leave(lock);
  other.clock.learn(lock);
  other.see({ segment, offset: 0, line: 1, isWrite: true });
  expect(races).toEqual([]);
});

test('what comes with a message is known, what the sender does later is not', () => {
  const { one, other, segment, races } = setUp();
  one.see({ segment, offset: 0, line: 1, isWrite: true });
  const packed = one.clock.pack();
  one.see({ segment, offset: 4, line: 2, isWrite: true });
  other.clock.unpack(packed);
  other.see({ segment, offset: 0, line: 5, isWrite: true });
  other.see({ segment, offset: 4, line: 6, isWrite: true });
  expect(races.map(({ now }) => now.line)).toEqual([6]);
});

test('accesses that a Value locks by itself are a race only when one of them updates', () => {
  const { one, other, segment, races } = setUp();
  one.isImplicit = other.isImplicit = true;
  one.see({ segment, offset: 0, line: 1, isWrite: true });
  other.see({ segment, offset: 0, line: 2, isWrite: false });
  expect(races).toEqual([]);
  other.see({ segment, offset: 0, line: 2, isWrite: true });
  expect(races.map(({ before, now }) => [before?.kind, now.kind])).toEqual([['write', 'update']]);
});
