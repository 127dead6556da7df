import { readFile } from 'node:fs/promises';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

/**
 * How many tests passed and failed, from the JSON report of vitest or Playwright. A runner that ended badly without a
 * failed test to show for it (a file that did not load, a server that did not start) counts as one failure.
 *
 * @param {string} path
 * @param {boolean} isSuccess how the runner ended
 * @returns {Promise<Counts>}
 */
export async function readCounts(path, isSuccess) {
  const report = await readFile(path, 'utf8').then(JSON.parse, () => undefined);
  const { passed, failed } = counts(report);
  if (!isSuccess && failed === 0) return { passed, failed: 1 };
  // No test at all proves nothing.
  if (passed + failed === 0) return { passed: 0, failed: 1 };
  return { passed, failed };
}

/** @param {any} report
 * @returns {Counts} */
function counts(report) {
  if (report?.stats) {
    return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
  }
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}
