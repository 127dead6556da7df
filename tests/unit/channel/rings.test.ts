import { expect, test } from 'vitest';
import {
  LARGEST_RECORD_BYTES,
  createByteRing,
  drainRing,
  tryWriteRecord,
} from '../../../lib/channel/byte-ring';
import { packFiles, unpackFiles } from '../../../lib/channel/file-parcel';
import { SharedHeap } from '../../../lib/channel/shared-heap';
import { createTraceRing, drainTrace, droppedTraces, writeTrace } from '../../../lib/channel/trace-ring';

test('output goes round the ring many times without losing or mixing a byte', () => {
  const heap = SharedHeap.create(1 << 22);
  const ring = createByteRing(heap);
  const sent: number[] = [];
  const received: number[] = [];
  for (let round = 0; round < 200; round++) {
    const record = Uint8Array.from({ length: (round * 37) % 999 }, (_, index) => (round + index) % 256);
    expect(tryWriteRecord(heap, ring, round % 2 === 0 ? 0 : 1, record)).toBe(true);
    sent.push(...record);
    if (round % 7 === 0) for (const { bytes } of drainRing(heap, ring)) received.push(...bytes);
  }
  for (const { bytes } of drainRing(heap, ring)) received.push(...bytes);
  expect(received).toEqual(sent);
});

test('a full ring takes nothing until it was read', () => {
  const heap = SharedHeap.create(1 << 22);
  const ring = createByteRing(heap);
  const record = new Uint8Array(LARGEST_RECORD_BYTES);
  let written = 0;
  while (tryWriteRecord(heap, ring, 0, record)) written += 1;
  expect([written, drainRing(heap, ring).length, tryWriteRecord(heap, ring, 0, record)]).toEqual([
    3,
    3,
    true,
  ]);
});

test('a full trace counts what it could not keep', () => {
  const heap = SharedHeap.create(1 << 22);
  const ring = createTraceRing(heap);
  const record = { kind: 2, startMs: 1.5, endMs: 2.25, object: 0, bytes: 3, line: 4, detail: 5 };
  for (let count = 0; count < 5000; count++) writeTrace(heap, ring, record);
  const kept = drainTrace(heap, ring);
  expect(kept[0]).toEqual(record);
  expect(kept.length + droppedTraces(heap, ring)).toBe(5000);
});

test('a parcel of files comes out as it went in', () => {
  const heap = SharedHeap.create(1 << 22);
  const files = [
    { path: 'a.txt', data: 'grün' },
    { path: 'sub/b.bin', data: Uint8Array.from([0, 255, 1]) },
    { path: 'empty', data: '' },
  ];
  const unpacked = unpackFiles(heap, packFiles(heap, files));
  expect(unpacked).toEqual([
    { path: 'a.txt', data: new TextEncoder().encode('grün') },
    { path: 'sub/b.bin', data: Uint8Array.from([0, 255, 1]) },
    { path: 'empty', data: new Uint8Array(0) },
  ]);
});
