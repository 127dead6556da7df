import { calibrationFields } from '../schema/calibration';
import type { Measure, OwnNumber } from '../schema/document';

const measurePattern = '([a-z][a-z0-9-]*)\\.([a-z][a-z0-9_-]*)';
const measureExpression = new RegExp(`^${measurePattern}$`);
const ratioExpression = new RegExp(`^${measurePattern}/${measurePattern}$`);

/** Anything in braces that looks as if a number of the reader's own was meant. */
export const bracedExpression = /\{([a-z][A-Za-z0-9._/-]*)\}/g;

/** `cores`, `calibration.startMs`, `pool.ms`, `serial.ms/pool.ms`; null for anything else. */
export function parseOwnNumber(text: string): OwnNumber | null {
  if (text === 'cores') return { kind: 'cores' };
  const [, calibrated] = /^calibration\.(.+)$/.exec(text) ?? [];
  if (calibrated !== undefined) return toCalibration(calibrated);
  const ratio = ratioExpression.exec(text);
  if (ratio) return { kind: 'ratio', of: toMeasure(ratio[1], ratio[2]), over: toMeasure(ratio[3], ratio[4]) };
  const measure = measureExpression.exec(text);
  return measure ? { kind: 'measure', ...toMeasure(measure[1], measure[2]) } : null;
}

function toCalibration(name: string): OwnNumber | null {
  const field = calibrationFields.find((one) => one === name);
  return field === undefined ? null : { kind: 'calibration', field };
}

function toMeasure(run = '', field = ''): Measure {
  return { run, field };
}

/** The run blocks whose numbers are needed. */
export function runsOf(value: OwnNumber): readonly string[] {
  if (value.kind === 'cores' || value.kind === 'calibration') return [];
  return value.kind === 'measure' ? [value.run] : [value.of.run, value.over.run];
}
