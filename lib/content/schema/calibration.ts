import { z } from 'zod';

import { CALIBRATIONS_KEPT } from './calibrations-kept';

const positive = z.number().positive();

/** What one machine was found to have. A measurement that did not finish is null. */
const calibrationSchema = z.strictObject({
  measuredAt: z.iso.datetime().describe('When, in UTC.'),
  cores: z.int().min(1).max(4096).describe('Cores that the browser reports.'),
  scaling: z
    .array(z.strictObject({ workers: z.int().min(1).max(64), ms: positive }))
    .max(64)
    .describe('Time of one fixed load on 1, 2, ... workers.'),
  startMs: positive.nullable().describe("From Process.start() to the child's first line."),
  latencyUs: positive.nullable().describe('16 bytes, one way, from one process to another.'),
  bandwidthGBs: positive.nullable().describe('Bytes read and written by a copy, in 10^9 bytes a second.'),
  timerStepUs: positive.nullable().describe('The smallest step of time.perf_counter().'),
  gpu: z.string().min(1).max(200).nullable().describe('Name of the GPU adapter; null where there is none.'),
});

export type Calibration = Readonly<z.infer<typeof calibrationSchema>>;

/** What is stored on the device. Another version counts as absent: measuring again takes a minute. */
export const storedCalibrationsSchema = z.strictObject({
  version: z.literal(1),
  calibrations: z.array(calibrationSchema).min(1).max(CALIBRATIONS_KEPT),
});

/** Numbers of a calibration that a text may quote, as `{calibration.startMs}`. */
export const calibrationFields = ['workers', 'startMs', 'latencyUs', 'bandwidthGBs'] as const;
export type CalibrationField = (typeof calibrationFields)[number];
