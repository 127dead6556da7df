const STEPS = 1_000;

/**
 * The two-sided critical value of Student's t: |T| exceeds it with probability 1 - confidence. `degrees` >= 1.
 *
 * With T = sqrt(degrees) tan(angle), the density turns into cos(angle)^(degrees - 1) on [0, pi/2), which the trapezoid
 * rule integrates to far more digits than a confidence level is meant to.
 */
export function studentTCritical(degrees: number, confidence: number): number {
  const width = Math.PI / 2 / STEPS;
  const density = (step: number): number => Math.max(Math.cos(step * width), 0) ** (degrees - 1);
  const areas = Float64Array.from({ length: STEPS }, (_, step) => (density(step) + density(step + 1)) / 2);
  const wanted = confidence * areas.reduce((sum, area) => sum + area, 0);
  let passed = 0;
  for (const [step, area] of areas.entries()) {
    if (passed + area >= wanted) {
      const angle = (step + (wanted - passed) / area) * width;
      return Math.sqrt(degrees) * Math.tan(angle);
    }
    passed += area;
  }
  return Infinity;
}
