import { describe, expect, it } from 'vitest';
import { confirmTiming, isNearGate } from '../../../lib/grading/confirm-timing';
import type { TimingDecision } from '../../../lib/grading/judge-timing';

const found = (
  kind: TimingDecision['kind'],
  ratio: number,
  interval: readonly [number, number] = [ratio / 1.1, ratio * 1.1],
): TimingDecision => ({
  kind,
  timing: { against: 'baseline', ratio, interval, pairs: 16, workers: 1, threshold: 10 },
});

describe('a decision on the gate', () => {
  it.each([
    ['just above it', found('above', 11.5), true],
    ['well above it', found('above', 15), false],
    ['just below it', found('below', 8.5), true],
    ['well below it', found('below', 6), false],
    ['hopeless', found('below', 1), false],
    ['none', found('undecided', 10), false],
    ['not measured', undefined, false],
  ])('is looked for again only where it is near: %s', (_, decision, isNear) => {
    expect(isNearGate(decision)).toBe(isNear);
  });

  it('stands where two sets of interpreters agree, with all that either holds possible', () => {
    const both = confirmTiming(found('above', 11, [10.2, 11.5]), found('above', 12, [10.9, 13]));
    expect(both.kind).toBe('above');
    expect(both.timing.interval).toEqual([10.2, 13]);
    expect(both.timing.ratio).toBeCloseTo(Math.sqrt(132));
    expect(both.timing.pairs).toBe(32);
  });

  it.each([
    ['does not decide', found('undecided', 10.1)],
    ['decides otherwise', found('below', 8)],
    ['was not taken', undefined],
  ])('falls where the second %s', (_, second) => {
    expect(confirmTiming(found('above', 12), second).kind).toBe('undecided');
  });
});
