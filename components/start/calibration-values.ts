import { calibrate as words } from '@/components/ui/strings/calibrate';
import { figure } from '@/components/ui/strings/lesson';
import { workersThatScale } from '@/lib/client/calibration-store';
import type { Calibration } from '@/lib/content/schema/calibration';

export type CalibrationRow = keyof typeof words.rows;

const { units } = words;

/** The measured values as text, with units; undefined for what was not measured. */
export function calibrationValues(
  calibration: Calibration,
): Readonly<Record<CalibrationRow, string | undefined>> {
  const { scaling, startMs, latencyUs, bandwidthGBs, timerStepUs, gpu } = calibration;
  const show = (value: number | null, unit: (text: string) => string) =>
    value === null ? undefined : unit(figure(value));
  return {
    workers: workersThatScale(scaling)?.toString(),
    start: show(startMs, units.ms),
    latency: show(latencyUs, units.us),
    bandwidth: show(bandwidthGBs, units.gigabytes),
    timer: show(timerStepUs, units.us),
    gpu: gpu ?? undefined,
  };
}
