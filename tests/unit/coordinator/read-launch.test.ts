import { expect, test } from 'vitest';
import { readLaunch } from '../../../workers/coordinator/read-launch';

const LAUNCH = {
  kernel: 'saxpy',
  firstLine: 5,
  lastLine: 9,
  grid: [8, 1, 1],
  block: [128, 1, 1],
  backend: 'simulator',
  device: '',
  launches: 1,
  notices: ['float64 becomes float32'],
  simulation: {
    counters: { global_reads: 2 },
    findings: [],
    arrays: ['', 'x'],
    blocks: [{ block: 0, accesses: [[0, 0, 1, 1, 0, 8]] }],
    stepped: [{ block: 0, isCut: false, steps: [[0, 0, 1, 1, 0, 8, '2.5', { i: '0' }]] }],
  },
};

test('a launch comes through as it is, without what nobody knows', () => {
  expect(readLaunch({ ...LAUNCH, extra: 'x' })).toEqual(LAUNCH);
});

test.each([
  ['no object', 'saxpy'],
  ['a grid of nothing', { ...LAUNCH, grid: [0, 1, 1] }],
  ['another backend', { ...LAUNCH, backend: 'cuda' }],
  ['a name without end', { ...LAUNCH, kernel: 'k'.repeat(3000) }],
  ['notices that are no texts', { ...LAUNCH, notices: [1] }],
])('%s is no launch', (_, sent) => {
  expect(readLaunch(sent)).toBeUndefined();
});

test('parts that make no sense are left out', () => {
  const { simulation, ...facts } = LAUNCH;
  expect(
    readLaunch({ ...facts, wgsl: 7, times: { copyInMs: -1 }, simulation: { ...simulation, arrays: 0 } }),
  ).toEqual(facts);
  const unknownStep = [{ block: 0, isCut: false, steps: [[0, 0, 99, 1, 0, 8, '', {}]] }];
  expect(readLaunch({ ...facts, simulation: { ...simulation, stepped: unknownStep } })).toEqual(facts);
  const many = { block: 0, accesses: Array.from({ length: 30_000 }, () => [0, 0, 1, 1, 0, 8]) };
  expect(readLaunch({ ...facts, simulation: { ...simulation, blocks: [many] } })).toEqual(facts);
});
