import { expect, test } from 'vitest';
import {
  type ConditionName,
  idleShare,
  takesIf,
  turnsOf,
} from '../../../../components/charts/figures/divergence/branch-turns';
import {
  leastTransactions,
  segmentsOf,
  stridedAccess,
} from '../../../../components/charts/figures/divergence/count-transactions';

const warpsAt = (name: ConditionName, limit = 0) =>
  turnsOf(Array.from({ length: 64 }, (_, thread) => takesIf(name, thread, limit)));
const turns = (name: ConditionName, limit = 0): readonly number[] =>
  warpsAt(name, limit).map(({ length }) => length);

test('a warp needs two turns only if its threads disagree', () => {
  expect([turns('even'), turns('warps'), turns('all')]).toEqual([
    [2, 2],
    [1, 1],
    [1, 1],
  ]);
  expect([turns('below', 0), turns('below', 20), turns('below', 32), turns('below', 40)]).toEqual([
    [1, 1],
    [2, 1],
    [1, 1],
    [1, 2],
  ]);
});

test('in divergent turns half of the threads stand still', () => {
  expect([idleShare(warpsAt('even')), idleShare(warpsAt('warps'))]).toEqual([0.5, 0]);
});

const transactions = (stride: number, offset = 0, bytes = 4): number =>
  segmentsOf(stridedAccess(32, stride, offset, bytes)).length;

test('a warp needs an eighth of the transactions that the lesson counts for eight warps', () => {
  expect([1, 2, 4, 8, 32].map((stride) => transactions(stride))).toEqual([4, 8, 16, 32, 32]);
});

test('a stride of 0 is one transaction, an offset costs one more, larger elements twice as many', () => {
  expect([transactions(0), transactions(1, 1), transactions(1, 8), transactions(1, 0, 8)]).toEqual([
    1, 5, 4, 8,
  ]);
});

test('the elements that are used are marked', () => {
  expect(segmentsOf({ indices: [0, 2, 9], itemBytes: 8 })).toEqual([
    { number: 0, used: [true, false, true, false] },
    { number: 2, used: [false, true, false, false] },
  ]);
  expect(leastTransactions({ indices: [0, 2, 9], itemBytes: 8 })).toBe(1);
});
