import { expect, test } from 'vitest';
import type { WireNode } from '../../../lib/protocol/value';
import { inputBytes } from '../../../workers/coordinator/grading/input-bytes';

const text = (value: string): WireNode => ({ kind: 'str', value });

test('arrays, text and the references of collections count', () => {
  const numbers: WireNode = {
    kind: 'list',
    items: Array.from({ length: 1000 }, () => ({ kind: 'int', value: '7' }) as const),
  };
  const array: WireNode = { kind: 'array', dtype: 'uint8', shape: [16], isScalar: false, buffer: 0 };
  const names: WireNode = { kind: 'dict', entries: [[text('abc'), text('de')]] };
  expect(inputBytes({ root: numbers, buffers: [] })).toBe(4000);
  expect(inputBytes({ root: names, buffers: [] })).toBe(2 * 4 + 5);
  expect(inputBytes({ root: { kind: 'tuple', items: [array] }, buffers: [new Uint8Array(16)] })).toBe(20);
});
