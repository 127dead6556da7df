import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  calibratedNumber,
  calibrationStore,
  keepCalibration,
  speedups,
  storedCalibrations,
  workersThatScale,
} from '../../../lib/client/calibration-store';
import { parseCalibrations } from '../../../lib/client/parse-calibrations';
import type { Calibration } from '../../../lib/content/schema/calibration';
import { MemoryStorage } from './memory-storage';

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

describe('the stored measurements', () => {
  const KEY = 'forkjoin.calibration';
  const at = (hour: number): Calibration => ({ ...measured, measuredAt: `2026-11-22T${hour}:00:00.000Z` });
  const text = (calibrations: readonly Calibration[]) => JSON.stringify({ version: 1, calibrations });
  let disk: MemoryStorage;
  beforeEach(() => {
    disk = new MemoryStorage();
    Object.assign(globalThis, { window: Object.assign(new EventTarget(), { localStorage: disk }) });
    calibrationStore.setState({ calibrations: [], isKept: true });
  });

  test('keep what another tab measured since this one read them', async () => {
    disk.setItem(KEY, text([at(11), at(10)]));
    keepCalibration(at(12));
    expect(calibrationStore.getState().calibrations).toEqual([at(12)]);
    await vi.waitFor(() => {
      expect(disk.getItem(KEY)).toBe(text([at(12), at(11), at(10)]));
    });
    expect(calibrationStore.getState().calibrations).toEqual([at(12), at(11), at(10)]);
  });

  test('are set aside where they cannot be read, and not overwritten', async () => {
    disk.setItem(KEY, '{"version":2}');
    expect(await storedCalibrations()).toEqual([]);
    expect(disk.getItem('forkjoin.damaged/calibration')).toBe('{"version":2}');
    disk.setItem(KEY, '{"version":3}');
    keepCalibration(at(12));
    await vi.waitFor(() => {
      expect(disk.getItem(KEY)).toBe(text([at(12)]));
    });
    expect(disk.getItem('forkjoin.damaged/calibration')).toBe('{"version":3}');
  });
});
