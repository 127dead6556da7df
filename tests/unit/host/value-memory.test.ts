import { expect, test } from 'vitest';
import type { WireValue } from '../../../lib/protocol/value';
import { ValueMemory } from '../../../workers/host/value-memory';

const valueOf = (...buffers: readonly number[][]): WireValue => ({
  root: { kind: 'none' },
  buffers: buffers.map((bytes) => Uint8Array.from(bytes)),
});

const bytesOf = (values: readonly WireValue<ArrayBufferLike>[]): number[][][] =>
  values.map(({ buffers }) => buffers.map((buffer) => [...buffer]));

test('values keep their trees and bytes, in one memory', () => {
  const memory = new ValueMemory((bytes) => new SharedArrayBuffer(bytes));
  const values = [valueOf([1, 2, 3], []), valueOf(), valueOf([4])];
  const copies = memory.copy(values);
  expect(bytesOf(copies)).toEqual([[[1, 2, 3], []], [], [[4]]]);
  expect(copies.map(({ root }) => root)).toEqual(values.map(({ root }) => root));
  const memories = new Set(copies.flatMap(({ buffers }) => buffers.map(({ buffer }) => buffer)));
  expect(memories.size).toBe(1);
});

test('what changes in the copy does not change the value', () => {
  const memory = new ValueMemory((bytes) => new ArrayBuffer(bytes));
  const value = valueOf([1, 2]);
  memory.copy([value])[0]?.buffers[0]?.fill(9);
  expect(bytesOf([value])).toEqual([[[1, 2]]]);
});

test('the memory is used again where it is large enough, and replaced where it is not', () => {
  const memory = new ValueMemory((bytes) => new ArrayBuffer(bytes));
  const [large] = memory.copy([valueOf([1, 2, 3])]);
  const [small] = memory.copy([valueOf([7])]);
  expect(small?.buffers[0]?.buffer).toBe(large?.buffers[0]?.buffer);
  const [larger] = memory.copy([valueOf([1, 2, 3, 4])]);
  expect(larger?.buffers[0]?.buffer).not.toBe(large?.buffers[0]?.buffer);
  expect(bytesOf(larger === undefined ? [] : [larger])).toEqual([[[1, 2, 3, 4]]]);
});
