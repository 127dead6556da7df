import { expect, test } from '@playwright/test';

/** Home, a plain lesson, one with figures: what comes before anybody has done anything. */
const PATHS = ['/', '/learn/vectorisation/ufuncs', '/learn/why-parallel/races'];
const MOST_BYTES = 150_000;

for (const path of PATHS) {
  test(`the first load of ${path} brings less than 150 kB of JavaScript`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const scripts = await page.evaluate(() => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return entries
        .filter(({ name }) => /\.m?js$/.test(new URL(name).pathname))
        .map(({ name, encodedBodySize, decodedBodySize }) => ({
          name: new URL(name).pathname,
          encodedBodySize,
          isCompressed: encodedBodySize < decodedBodySize,
        }));
    });
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter(({ isCompressed }) => !isCompressed)).toEqual([]);
    expect(scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)).toBeLessThan(MOST_BYTES);
  });
}
