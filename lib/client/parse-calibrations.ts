import { type Calibration, storedCalibrationsSchema } from '../content/schema/calibration';
import { parseJson } from './parse-json';

/** Stored text as calibrations; none where it is unreadable or of another version. */
export function parseCalibrations(text: string | undefined): readonly Calibration[] {
  const parsed = storedCalibrationsSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data.calibrations : [];
}
