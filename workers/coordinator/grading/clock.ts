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

/** Bytes that this machine copies in a millisecond; large arrays, so caches do not flatter it. */
export function measureBandwidth(): number {
  const source = new Float64Array(BANDWIDTH_BYTES / 8).fill(1);
  const target = new Float64Array(source.length);
  target.set(source);
  const start = performance.now();
  target.set(source);
  return BANDWIDTH_BYTES / Math.max(performance.now() - start, 0.01);
}
