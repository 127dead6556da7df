import { describe, expect, it } from 'vitest';
import { gateMarginsOf } from '../../../lib/content/schema/gate-margin';
import type { Gate, Verdict } from '../../../lib/protocol/grade';
import { earn } from '../client/report-fixtures';
import { NO_COUNTS, timingOf } from '../gate-fixtures';

const speed: Gate = { kind: 'speed', against: 'baseline', atLeast: 2 };
const overlap: Gate = { kind: 'overlap', atLeast: 0.5 };
const reads: Gate = { kind: 'counter', counter: 'globalReads', atLeast: 8, atMostTimesReference: 1.5 };
const messages: Gate = { kind: 'counter', counter: 'messages', atMost: 10 };

/** Where the gate looks at one thing, or judged nothing. */
const gateMarginOf = (gate: Gate | undefined, verdict: Verdict) => {
  const margins = gateMarginsOf(gate, verdict);
  expect(margins.length).toBeLessThan(2);
  return margins[0];
};

const timed = (ratio: number, pairs?: number): Verdict => ({
  ...earn(ratio < 2 ? 'too-slow' : 'passed', ratio < 2 ? 1 : 3),
  timing: timingOf(ratio, 2, pairs),
});

const shared = (share: number, kind: Verdict['kind']): Verdict => ({ ...earn(kind, 1), overlap: share });

const counted = (count: number): Verdict => ({
  ...earn('passed', 2),
  gpu: { counters: { ...NO_COUNTS, globalReads: count }, reference: { ...NO_COUNTS, globalReads: 33 } },
});

const sent = (count: number): Verdict => {
  const verdict = earn('passed', 2);
  return { ...verdict, counters: { ...verdict.counters, messages: count } };
};

describe('the margin of a gate', () => {
  it('for speed is the factor between the ratio and the gate, on either side', () => {
    const atLeastTwo = { measure: 'speed', asked: 'at least', bound: 2, isExact: false };
    expect(gateMarginOf(speed, timed(5))).toEqual({ ...atLeastTwo, reached: 5, factor: 2.5 });
    expect(gateMarginOf(speed, timed(0.5))).toEqual({ ...atLeastTwo, reached: 0.5, factor: 4 });
  });

  it('is unknown where no time was taken, no case was right, or there is no gate', () => {
    expect(gateMarginOf(speed, timed(5, 0))).toBeUndefined();
    expect(gateMarginOf(speed, earn('wrong-output', 0))).toBeUndefined();
    expect(gateMarginOf(messages, earn('wrong-output', 0))).toBeUndefined();
    expect(gateMarginOf(undefined, earn('passed', 3))).toBeUndefined();
    expect(gateMarginOf(speed, { ...timed(5), kind: 'not-parallel' })).toBeUndefined();
  });

  it('for overlap is what was reached over what is asked for', () => {
    const atLeastHalf = { measure: 'overlap', asked: 'at least', bound: 0.5, isExact: false };
    expect(gateMarginOf(overlap, shared(0.75, 'passed'))).toEqual({
      ...atLeastHalf,
      reached: 0.75,
      factor: 1.5,
    });
    expect(gateMarginOf(overlap, shared(0.125, 'not-parallel'))).toEqual({
      ...atLeastHalf,
      reached: 0.125,
      factor: 4,
    });
  });

  it('for no overlap at all has no factor, since nothing is infinitely far', () => {
    expect(gateMarginOf(overlap, shared(0, 'not-parallel'))).toEqual({
      measure: 'overlap',
      reached: 0,
      asked: 'at least',
      bound: 0.5,
      isExact: false,
    });
  });

  it('for lock waits is not exact: only contended ones count, and these differ from run to run', () => {
    const gate: Gate = { kind: 'counter', counter: 'lockWaits', atMost: 4 };
    expect(gateMarginOf(gate, earn('passed', 2))?.isExact).toBe(false);
    expect(gateMarginOf(messages, sent(10))?.isExact).toBe(true);
  });

  it('says nothing of overlap where it was enough and something else decided', () => {
    expect(gateMarginOf(overlap, shared(0.9, 'not-parallel'))).toBeUndefined();
  });

  it('for overlap with a count is taken for both, and for the count alone where that is missed', () => {
    const gate: Gate = { ...overlap, count: { counter: 'tasks', atMost: 100 } };
    const measures = (share: number, tasks: number, kind: Verdict['kind']) => {
      const verdict = shared(share, kind);
      const margins = gateMarginsOf(gate, { ...verdict, counters: { ...verdict.counters, tasks } });
      return margins.map(({ measure, factor }) => [measure, factor]);
    };
    expect(measures(0.75, 50, 'passed')).toEqual([
      ['overlap', 1.5],
      ['tasks', 2],
    ]);
    expect(measures(0.25, 200, 'too-slow')).toEqual([['tasks', 2]]);
    expect(measures(0.75, 50, 'not-parallel')).toEqual([['tasks', 2]]);
  });

  it('for counts is exact, and taken to the bound that is nearer or missed', () => {
    const exact = { measure: 'globalReads', isExact: true };
    // 1.5 times 33, rounded down.
    expect(gateMarginOf(reads, counted(33))).toEqual({
      ...exact,
      reached: 33,
      asked: 'at most',
      bound: 49,
      factor: 49 / 33,
    });
    expect(gateMarginOf(reads, counted(98))).toMatchObject({ asked: 'at most', bound: 49, factor: 2 });
    expect(gateMarginOf(reads, counted(10))).toMatchObject({ asked: 'at least', bound: 8, factor: 1.25 });
    expect(gateMarginOf(reads, counted(4))).toMatchObject({ asked: 'at least', bound: 8, factor: 2 });
  });

  it('for counts of a run is taken from what the coordinator counted', () => {
    expect(gateMarginOf(messages, sent(10))).toMatchObject({ measure: 'messages', reached: 10, factor: 1 });
    expect(gateMarginOf(messages, sent(0))).toEqual({
      measure: 'messages',
      reached: 0,
      asked: 'at most',
      bound: 10,
      isExact: true,
    });
  });
});
