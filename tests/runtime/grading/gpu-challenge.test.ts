import { expect, test } from 'vitest';
import { findChallenge, loadChallenges } from '../../../cli/find-challenge';
import type { Verdict } from '../../../lib/protocol/grade';
import { coordinator, mistake } from './grade-shipped';

const challenge = findChallenge('reverse-pieces', loadChallenges('tests/fixtures/content/gpu'));
const { spec } = challenge;

const grade = (submission: string): Promise<Verdict> =>
  coordinator.grade({ spec, submission, workers: 1, seed: 20_260 }, () => undefined);

/** Cases of 0, 1, 64 and 75 numbers: one launch for each that has any, a read, a write and a turn of shared memory each. */
const counted = {
  launches: 3,
  globalReads: 140,
  globalWrites: 140,
  globalTransactions: 38,
  sharedReads: 140,
  sharedWrites: 140,
  bankConflicts: 0,
  divergentWarps: 4,
  atomics: 0,
  bytesToDevice: 1120,
  bytesToHost: 1120,
};

test('a kernel that is right passes by its counters, on the simulator', async () => {
  const verdict = await grade(spec.sources.reference);
  expect(verdict).toMatchObject({ kind: 'passed', gpu: { counters: counted, reference: counted } });
  expect(verdict.message).toContain('it made 140 reads of global memory, where at most 210');
  // With a GPU there is a time and perhaps a star for it; without, the reason is told.
  if (verdict.gpu?.untimed !== undefined) {
    expect(verdict.stars).toBe(2);
    expect(verdict.message).toContain('speed was not graded');
  } else expect(verdict.referenceTiming?.against).toBe('reference');
});

test.each([
  ['caught', 'race', /: Race on element 0 of tile: .* writes it at line 14 .* reads it at line 15 /],
  ['no-guard', 'out-of-bounds', /: In line 13 \(tile\[t\] = x\[i\]\): index 1 is out of bounds for size 1 /],
  ['barrier-in-a-loop', 'divergence', /: Divergent barrier: thread 1 of thread block 0 waits at line 16/],
  ['no-kernel', 'not-parallel', /no kernel was launched/],
])('the mistake %s earns %s, with its line', async (name, kind, message) => {
  const verdict = await grade(mistake(name)(challenge));
  expect(verdict.kind).toBe(kind);
  expect(verdict.message).toMatch(message);
  const saysGiven = / (?:Given: \w+ = array .*|Its input is not shown)\.$/.test(verdict.message);
  expect(saysGiven).toBe(kind !== 'not-parallel');
});
