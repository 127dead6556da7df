import { createStore } from 'zustand/vanilla';

import type { Calibration, CalibrationField } from '../content/schema/calibration';
import { CALIBRATIONS_KEPT } from '../content/schema/calibrations-kept';
import { browserStorage } from './safe-storage';

const KEY = 'calibration';
/** A worker that brings less than this share of itself does not count as one that scales. */
export const FAIR_SHARE = 0.7;

interface CalibrationState {
  /** The newest first. */
  readonly calibrations: readonly Calibration[];
  readonly isKept: boolean;
}

export const calibrationStore = createStore<CalibrationState>(() => ({ calibrations: [], isKept: true }));

type Parse = (text: string | undefined) => readonly Calibration[];

/** What is stored and can't be read is set aside: none are kept as an empty list. */
function stored(parse: Parse): readonly Calibration[] {
  const calibrations = parse(browserStorage.read(KEY));
  if (calibrations.length === 0) browserStorage.setAside(KEY);
  return calibrations;
}

/** What this device keeps, the newest first. The schema is loaded where there is something to read by it. */
export async function storedCalibrations(): Promise<readonly Calibration[]> {
  if (browserStorage.read(KEY) === undefined) return [];
  const { parseCalibrations } = await import('./parse-calibrations');
  // Read after the wait: another measurement may have been kept meanwhile.
  return stored(parseCalibrations);
}

async function load(): Promise<void> {
  calibrationStore.setState({ calibrations: await storedCalibrations() });
}

/** Reads what is stored, and again whenever another tab measures. Returns how to stop. */
export function startCalibrations(): () => void {
  void load();
  return browserStorage.watch((key) => {
    if (key === KEY) void load();
  });
}

/** Adds a measurement to those that are stored, which another tab may have added to since this one read them. */
export function keepCalibration(calibration: Calibration): void {
  const known = calibrationStore.getState().calibrations;
  calibrationStore.setState({ calibrations: [calibration, ...known].slice(0, CALIBRATIONS_KEPT) });
  void keep(calibration, known);
}

async function keep(calibration: Calibration, known: readonly Calibration[]): Promise<void> {
  const schema = await import('./parse-calibrations').catch(() => undefined);
  // Where the schema can't be fetched any more, what this tab knows is better than nothing.
  const before = schema === undefined ? known : stored(schema.parseCalibrations);
  const calibrations = [calibration, ...before].slice(0, CALIBRATIONS_KEPT);
  const saved = browserStorage.write(KEY, JSON.stringify({ version: 1, calibrations }));
  calibrationStore.setState({ calibrations, isKept: saved.kind === 'saved' });
}

export interface ScalingPoint {
  readonly workers: number;
  readonly ms: number;
  readonly speedup: number;
}

/** Times with their speedup over one worker. */
export function speedups(scaling: Calibration['scaling']): readonly ScalingPoint[] {
  const one = scaling.find(({ workers }) => workers === 1);
  return scaling.map(({ workers, ms }) => ({ workers, ms, speedup: (one?.ms ?? ms) / ms }));
}

/** The most workers of which each still brought its share; undefined when nothing was measured. */
export function workersThatScale(scaling: Calibration['scaling']): number | undefined {
  return speedups(scaling)
    .filter(({ workers, speedup }) => speedup >= FAIR_SHARE * workers)
    .at(-1)?.workers;
}

/** The number that a text quotes; undefined until it was measured. */
export function calibratedNumber(
  calibration: Calibration | undefined,
  field: CalibrationField,
): number | undefined {
  if (calibration === undefined) return undefined;
  if (field === 'workers') return workersThatScale(calibration.scaling);
  return calibration[field] ?? undefined;
}
