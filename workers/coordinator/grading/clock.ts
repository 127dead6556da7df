const READINGS = 50;
const COARSEST_STEP_MS = 2;

/** The step of this thread's clock in milliseconds: the least difference between two readings that differ. */
export function measureClockStep(): number {
  let least = COARSEST_STEP_MS;
  for (let reading = 0; reading < READINGS; reading++) {
    const start = performance.now();
    let now = start;
    while (now === start) now = performance.now();
    least = Math.min(least, now - start);
  }
  return least;
}

const BANDWIDTH_BYTES = 16 << 20;
const BANDWIDTH_READINGS = 5;

/**
 * Bytes that this machine copies in a millisecond; large arrays, so caches do not flatter it. The best of several
 * readings: others on the machine can only make it look slower than it is.
 */
export function measureBandwidth(): number {
  const source = new Float64Array(BANDWIDTH_BYTES / 8).fill(1);
  const target = new Float64Array(source.length);
  let bestMs = Infinity;
  for (let reading = 0; reading <= BANDWIDTH_READINGS; reading++) {
    const start = performance.now();
    target.set(source);
    // The first one also has the system find the memory.
    if (reading > 0) bestMs = Math.min(bestMs, performance.now() - start);
  }
  return BANDWIDTH_BYTES / Math.max(bestMs, 0.01);
}
