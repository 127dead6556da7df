import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../cli/usage-error';
import { challengeFileSchema } from '../../../lib/content/schema/challenge';
import type { VerdictKind } from '../../../lib/protocol/grade';
import { describeRate, isWithin, rateErrors } from '../../bench/grader/error-rate';
import { readRequest } from '../../bench/grader/read-request';
import { ROWS, rateRow } from '../../bench/grader/rows';

/** The rate of a row in words, and whether it is good enough. */
function judge(name: string, counts: Readonly<Partial<Record<VerdictKind, number>>>) {
  const row = ROWS[name];
  if (row === undefined) throw new Error(`there is no row ${name}`);
  const rate = rateRow(row, new Map(Object.entries(counts) as [VerdictKind, number][]));
  return [describeRate(rate), isWithin(rate)];
}

describe('the error rate of gradings', () => {
  it('of a program against itself is every decision, of which one in a hundred is allowed', () => {
    expect(judge('equal', { 'too-close-to-tell': 198, passed: 1, 'too-slow': 1 })).toEqual([
      'wrong 2 of 200 (1.00 %), allowed 2',
      true,
    ]);
    expect(judge('equal', { 'too-close-to-tell': 197, passed: 3 })).toEqual([
      'wrong 3 of 200 (1.50 %), allowed 2',
      false,
    ]);
    expect(judge('equal', { 'too-close-to-tell': 19, error: 1 })).toEqual([
      'wrong 1 of 20 (5.00 %), allowed 0',
      false,
    ]);
  });

  it('of a slow program is every pass, of a reference every failure, and none is allowed', () => {
    expect(judge('slow', { 'too-slow': 150, 'too-close-to-tell': 50 })).toEqual([
      'wrong 0 of 200 (0.00 %), allowed 0',
      true,
    ]);
    expect(judge('slow', { 'too-slow': 199, passed: 1 })).toEqual([
      'wrong 1 of 200 (0.50 %), allowed 0',
      false,
    ]);
    expect(judge('reference', { passed: 199, 'too-close-to-tell': 1 })[1]).toBe(true);
    expect(judge('reference', { passed: 199, 'too-slow': 1 })[1]).toBe(false);
  });

  it('of nothing is none', () => {
    expect(describeRate(rateErrors(0, 0, 0))).toBe('wrong 0 of 0 (0.00 %), allowed 0');
  });
});

describe('script/bench grader', () => {
  it('grades every row 200 times, for as long as a challenge that says nothing of it may be timed', () => {
    const seconds = challengeFileSchema.shape.timingSeconds.parse(undefined);
    expect(readRequest([])).toEqual({
      kind: 'rates',
      gradings: 200,
      budgetMs: 1000 * seconds,
      rows: ['equal', 'slow', 'reference'],
    });
  });

  it('takes a number, rows and a shorter budget', () => {
    expect(readRequest(['5', 'slow', '--budget', '4'])).toEqual({
      kind: 'rates',
      gradings: 5,
      budgetMs: 4000,
      rows: ['slow'],
    });
  });

  it('repeats mistakes 50 times, or as often as it is told', () => {
    expect(readRequest(['--repeat'])).toEqual({ kind: 'repeat', times: 50, slugs: [] });
    expect(readRequest(['--repeat', '3', 'lost-update'])).toEqual({
      kind: 'repeat',
      times: 3,
      slugs: ['lost-update'],
    });
  });

  it('refuses rows that it does not know, and numbers that are none', () => {
    expect(() => readRequest(['fast'])).toThrow(
      new UsageError('there is no row fast; there are equal, slow, reference'),
    );
    expect(() => readRequest(['0'])).toThrow(UsageError);
  });
});
