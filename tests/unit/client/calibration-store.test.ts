import { describe, expect, test } from 'vitest';
import { calibratedNumber, speedups, workersThatScale } from '../../../lib/client/calibration-store';
import { parseCalibrations } from '../../../lib/client/parse-calibrations';
import type { Calibration } from '../../../lib/content/schema/calibration';

const measured: Calibration = {
  measuredAt: '2026-11-22T14:00:00.000Z',
  cores: 4,
  scaling: [
    { workers: 1, ms: 600 },
    { workers: 2, ms: 310 },
    { workers: 3, ms: 250 },
    { workers: 4, ms: 240 },
  ],
  startMs: 40.5,
  latencyUs: null,
  bandwidthGBs: 12.5,
  timerStepUs: 5,
  gpu: null,
};

describe('a calibration', () => {
  test('gives the speedup of each number of workers over one', () => {
    expect(speedups(measured.scaling).map(({ speedup }) => Number(speedup.toFixed(2)))).toEqual([
      1, 1.94, 2.4, 2.5,
    ]);
  });

  test('counts workers while they bring 70 % of the ideal speedup', () => {
    expect(workersThatScale(measured.scaling)).toBe(3);
    expect(workersThatScale([])).toBeUndefined();
  });

  test('gives texts the numbers that were measured, and none for the others', () => {
    const fields = ['workers', 'startMs', 'latencyUs', 'bandwidthGBs'] as const;
    expect(fields.map((field) => calibratedNumber(measured, field))).toEqual([3, 40.5, undefined, 12.5]);
    expect(calibratedNumber(undefined, 'startMs')).toBeUndefined();
  });

  test.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['another version', JSON.stringify({ version: 2, calibrations: [measured] })],
    ['a field too many', JSON.stringify({ version: 1, calibrations: [{ ...measured, name: 'x' }] })],
    ['a negative time', JSON.stringify({ version: 1, calibrations: [{ ...measured, startMs: -1 }] })],
  ])('that is stored as %s counts as none', (_, text) => {
    expect(parseCalibrations(text)).toEqual([]);
  });

  test('comes back from storage as it was kept', () => {
    expect(parseCalibrations(JSON.stringify({ version: 1, calibrations: [measured] }))).toEqual([measured]);
  });
});
