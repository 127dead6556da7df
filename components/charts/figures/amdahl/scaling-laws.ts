/**
 * Speedup of the same problem on `workers` workers, when `fraction` of its time on one worker is serial.
 * G. M. Amdahl, "Validity of the single processor approach to achieving large scale computing capabilities", AFIPS 1967.
 */
export function amdahl(fraction: number, workers: number): number {
  return 1 / (fraction + (1 - fraction) / workers);
}

/**
 * Speedup of a problem that grows with the workers, when `fraction` of the time on `workers` workers is serial.
 * J. L. Gustafson, "Reevaluating Amdahl's law", Communications of the ACM 31(5), 1988.
 */
export function gustafson(fraction: number, workers: number): number {
  return workers - fraction * (workers - 1);
}

/** What Amdahl's law never gets past, with any number of workers; infinite where nothing is serial. */
export function ceiling(fraction: number): number {
  return 1 / fraction;
}

/** How long the same problem takes, as shares of its time on one worker. */
export function timeShares(
  fraction: number,
  workers: number,
): { readonly serial: number; readonly shared: number } {
  return { serial: fraction, shared: (1 - fraction) / workers };
}
