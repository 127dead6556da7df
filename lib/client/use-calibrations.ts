import { useEffect } from 'react';
import { useStore } from 'zustand';

import type { Calibration } from '../content/schema/calibration';
import { calibrationStore, startCalibrations } from './calibration-store';

/** What was measured on this machine, the newest first; nothing on the server. */
export function useCalibrations(): readonly Calibration[] {
  useEffect(() => startCalibrations(), []);
  return useStore(calibrationStore, ({ calibrations }) => calibrations);
}

/** Whether the last measurement outlives the tab. */
export function useCalibrationIsKept(): boolean {
  return useStore(calibrationStore, ({ isKept }) => isKept);
}
