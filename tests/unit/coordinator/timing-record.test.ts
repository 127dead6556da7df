import { expect, test } from 'vitest';
import type { Gate, GradeRequest } from '../../../lib/protocol/grade';
import { TimingRecord } from '../../../workers/coordinator/grading/timing-record';

const requestOf = (gate?: Gate): GradeRequest => ({
  spec: {
    slug: 'test',
    entry: 'f',
    packages: [],
    comparison: { kind: 'exact' },
    ...(gate === undefined ? {} : { gate }),
    workers: 1,
    timeoutMs: 1000,
    timingBudgetMs: 1000,
    sources: { inputs: '', reference: '', baseline: '' },
  },
  submission: '',
  workers: 1,
  seed: 7,
});

/** Rounds until a decision, 100 at most; each round has the submission's and the reference's two times. */
function roundsUntilDecided(
  record: TimingRecord,
  submissionMs: (pair: number) => number,
  baselineMs?: number,
) {
  for (let round = 0; round < 100; round++) {
    const [one, two] = [submissionMs(2 * round), submissionMs(2 * round + 1)];
    record.add([
      ...(baselineMs === undefined ? [] : [{ program: 'baseline', ms: baselineMs } as const]),
      { program: 'submission', ms: one },
      { program: 'reference', ms: 10 },
      { program: 'reference', ms: 10 },
      { program: 'submission', ms: two },
    ]);
    if (record.isDecided()) return round + 1;
  }
  return Infinity;
}

/** Every second time is four times as long: the median of five pairs may come out on either side of 1.5. */
const noisy = (pair: number): number => (pair % 2 === 0 ? 8 : 32);

test('a steady program has its third star, or not, after five pairs', () => {
  expect(roundsUntilDecided(new TimingRecord(requestOf(), true), () => 10)).toBe(3);
  expect(roundsUntilDecided(new TimingRecord(requestOf(), true), () => 20)).toBe(3);
});

test('the third star waits while noise could have decided it', () => {
  const seldom = (pair: number): number => (pair % 5 === 0 ? 40 : 10);
  const rounds = roundsUntilDecided(new TimingRecord(requestOf(), true), seldom);
  expect(rounds).toBeGreaterThan(3);
  expect(rounds).toBeLessThan(20);
  expect(roundsUntilDecided(new TimingRecord(requestOf(), true), noisy)).toBe(Infinity);
});

test('without a star to be earned two pairs are enough to show', () => {
  expect(roundsUntilDecided(new TimingRecord(requestOf(), false), noisy)).toBe(1);
});

test('a hopeless program is known after four samples, one over the gate after fifteen', () => {
  const gate = { kind: 'speed', against: 'baseline', atLeast: 8 } as const;
  expect(roundsUntilDecided(new TimingRecord(requestOf(gate), true), () => 10, 10)).toBe(2);
  const passing = new TimingRecord(requestOf(gate), true);
  expect(passing.isGateDecided).toBe(false);
  expect(roundsUntilDecided(passing, () => 10, 200)).toBe(8);
  expect(passing.gateTiming()?.kind).toBe('above');
  expect(passing.isGateDecided).toBe(true);
});

test('where nothing but the gate is asked, the noise of the third star keeps nobody waiting', () => {
  const gate = { kind: 'speed', against: 'baseline', atLeast: 2 } as const;
  expect(roundsUntilDecided(new TimingRecord(requestOf(gate), true), noisy, 200)).toBe(Infinity);
  expect(roundsUntilDecided(new TimingRecord(requestOf(gate), true, true), noisy, 200)).toBe(8);
});
