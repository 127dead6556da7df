import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { Header } from '../../../lib/channel/layout';
import { SharedHeap, SharedMemoryFull } from '../../../lib/channel/shared-heap';
import { openProcess } from './open-process';

const MEGABYTE = 1 << 20;

test('blocks are zeroed, aligned to 8 bytes and do not overlap', () => {
  const heap = SharedHeap.create(8 * MEGABYTE);
  const blocks = [1, 32, 33, 100, 5000].map((size) => ({ size, address: heap.allocate(size) }));
  for (const { size, address } of blocks) {
    expect(address % 2).toBe(0);
    expect([...heap.view(address, size)].every((byte) => byte === 0)).toBe(true);
    heap.view(address, size).fill(address % 251);
  }
  for (const { size, address } of blocks) {
    expect([...heap.view(address, size)].every((byte) => byte === address % 251)).toBe(true);
  }
});

test('a freed block is handed out again, zeroed', () => {
  const heap = SharedHeap.create(8 * MEGABYTE);
  const first = heap.allocate(64);
  heap.view(first, 64).fill(7);
  heap.free(first);
  const second = heap.allocate(60);
  expect(second).toBe(first);
  expect([...heap.view(second, 60)]).toEqual(new Array(60).fill(0));
});

test('while a killed process may still write, freed blocks stay unused', () => {
  const heap = SharedHeap.create(8 * MEGABYTE);
  const first = heap.allocate(64);
  heap.store(Header.quarantine, 1);
  heap.free(first);
  const second = heap.allocate(64);
  heap.store(Header.quarantine, 0);
  expect(second).not.toBe(first);
  expect(heap.allocate(64)).toBe(first);
});

test('the buffer grows as it is needed, and another thread reaches what was allocated', () => {
  const heap = SharedHeap.create(64 * MEGABYTE);
  const other = new SharedHeap(heap.buffer, 3);
  const address = heap.allocate(20 * MEGABYTE);
  heap.view(address, 4).set([1, 2, 3, 4]);
  expect([...other.view(address, 4)]).toEqual([1, 2, 3, 4]);
});

test('beyond its limit it is full, and smaller blocks can still be had', () => {
  const heap = SharedHeap.create(2 * MEGABYTE);
  expect(() => heap.allocate(3 * MEGABYTE)).toThrow(SharedMemoryFull);
  expect(heap.allocate(1000)).toBeGreaterThan(0);
});

test('the lock of a holder whose slot is free can be taken over', () => {
  const heap = SharedHeap.create(MEGABYTE);
  const dead = new SharedHeap(heap.buffer, 5);
  dead.lock(Header.queueListLock);
  heap.lock(Header.queueListLock);
  heap.unlock(Header.queueListLock);
  expect(heap.load(Header.queueListLock)).toBe(0);
});

test('a lock in a block that another thread made after growing the memory can be taken at once', () => {
  const heap = SharedHeap.create(32 * MEGABYTE);
  const other = new SharedHeap(heap.buffer, 3);
  heap.allocate(6 * MEGABYTE);
  const block = heap.allocate(64);
  expect(block).toBeGreaterThan(other.cells.length);
  other.lock(block);
  expect(heap.load(block)).toBe(other.holder);
  other.unlock(block);
  expect(heap.load(block)).toBe(0);
});

test('a thread that reaches the first cell of a block reaches all of it', () => {
  const heap = SharedHeap.create(64 * MEGABYTE);
  for (let k = 0; k < 60; k++) {
    const before = heap.buffer.byteLength / 4;
    const address = heap.allocate(100_000 + 7000 * k);
    expect(address >= before || address + 25_000 + 1750 * k <= before).toBe(true);
  }
});

/** Holds a lock as the process in `slot` until somebody sleeps on it, says how long that took, and leaves it as `unlock` does. */
const HOLD = `
  const { parentPort, workerData: { buffer, cell, slot } } = require('node:worker_threads');
  const cells = new Int32Array(buffer);
  Atomics.store(cells, cell, slot + 1);
  parentPort.postMessage('held');
  while (Atomics.load(cells, cell) === slot + 1) Atomics.wait(cells, cell + 1, 0, 1);
  if (Atomics.exchange(cells, cell, 0) !== slot + 1) Atomics.notify(cells, cell, 1);
`;

test('a lock that another thread holds is waited for, and its cell says that somebody sleeps', async () => {
  const heap = SharedHeap.create(MEGABYTE);
  const { slot } = openProcess(heap);
  const cell = heap.allocate(64);
  const worker = new Worker(HOLD, { eval: true, workerData: { buffer: heap.buffer, cell, slot } });
  await new Promise((resolve) => worker.once('message', resolve));
  heap.lock(cell);
  expect(heap.load(cell)).not.toBe(0);
  heap.unlock(cell);
  expect(heap.load(cell)).toBe(0);
  await worker.terminate();
});
