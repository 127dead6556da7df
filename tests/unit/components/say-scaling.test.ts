import { describe, expect, it } from 'vitest';

import { sayScaling } from '../../../components/workbench/say-scaling';
import type { ScalingState } from '../../../lib/client/scaling-session';
import type { ScalingCurve, ScalingResult } from '../../../lib/protocol/scaling';

const IDLE: ScalingState = {
  phase: 'idle',
  curves: [],
  progress: undefined,
  result: undefined,
  failure: undefined,
};
const curve = (mode: ScalingCurve['mode'], sentence: string): ScalingCurve => ({
  mode,
  points: [],
  sentence,
});
const strong = curve('strong', 'Twice as fast on 2 workers.');
const weak = curve('weak', 'Work that grows takes as long.');
const ended = (kind: ScalingResult['kind'], curves: readonly ScalingCurve[], message = ''): ScalingState => ({
  ...IDLE,
  curves,
  result: {
    challenge: 'pi-pool',
    kind,
    message,
    curves,
    environment: { engine: 'test', python: '3.13', cores: 2, seed: 1, gradedAt: '2026-01-01T00:00:00.000Z' },
  },
});

describe('the status of a measurement of scaling', () => {
  it.each<[string, ScalingState, string]>([
    ['is empty before the first one', IDLE, ''],
    ['says that it begins', { ...IDLE, phase: 'measuring' }, 'Warming up'],
    [
      'says that it measures',
      { ...IDLE, phase: 'measuring', progress: { rounds: 1, spentMs: 1, budgetMs: 2 } },
      'Measuring',
    ],
    [
      'ends with what the curves mean',
      ended('measured', [strong, weak]),
      'Twice as fast on 2 workers. Work that grows takes as long.',
    ],
    [
      'ends with why it failed',
      ended('failed', [], 'The function needs workers.'),
      'The function needs workers.',
    ],
    [
      'says that it was stopped, with what there is',
      ended('interrupted', [strong]),
      'Stopped: this is what was measured until then.',
    ],
    ['says that it was stopped before there was anything', ended('interrupted', []), 'Stopped'],
    [
      'says that Python failed',
      { ...IDLE, failure: 'its worker did not answer' },
      'Python stopped working on this page. its worker did not answer',
    ],
  ])('%s', (_, state, said) => {
    expect(sayScaling(state)).toBe(said);
  });
});
