'use client';

import { useEffect, useRef, useState } from 'react';

import { keepCalibration } from '@/lib/client/calibration-store';
import { type MachineProgress, measureMachine } from '@/lib/client/measure-machine';
import { RunSession } from '@/lib/client/run-session';
import { defaultWorkers } from '@/lib/client/settings-store';

export type CalibrationEnd = 'finished' | 'stopped' | 'failed';

export interface CalibrationRun {
  /** Set while it measures. */
  readonly progress: MachineProgress | undefined;
  /** How the last measurement of this visit ended. */
  readonly end: CalibrationEnd | undefined;
  readonly measure: () => Promise<void>;
  readonly stop: () => void;
}

/** Measures the machine, and keeps the result when it is complete. */
export function useCalibration(): CalibrationRun {
  const [progress, setProgress] = useState<MachineProgress>();
  const [end, setEnd] = useState<CalibrationEnd>();
  const [session] = useState(() => new RunSession());
  const isStopped = useRef(false);

  const stop = (): void => {
    isStopped.current = true;
    session.stop();
  };

  // Whoever leaves the page no longer waits for the result.
  useEffect(
    () => () => {
      isStopped.current = true;
      session.stop();
    },
    [session],
  );

  const measure = async (): Promise<void> => {
    isStopped.current = false;
    setEnd(undefined);
    try {
      const calibration = await measureMachine({
        session,
        cores: navigator.hardwareConcurrency || 1,
        maxWorkers: Math.max(2, defaultWorkers()),
        onProgress: setProgress,
        isStopped: () => isStopped.current,
      });
      if (calibration === undefined) setEnd('stopped');
      else if (calibration.scaling.length === 0) setEnd('failed');
      else {
        keepCalibration(calibration);
        setEnd('finished');
      }
    } catch {
      setEnd('failed');
    }
    setProgress(undefined);
  };

  return { progress, end, measure, stop };
}
