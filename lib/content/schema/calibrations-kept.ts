/** How many measurements of a machine are kept, the newest first. */
export const CALIBRATIONS_KEPT = 5;
