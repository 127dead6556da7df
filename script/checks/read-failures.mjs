import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

/** Characters of a failed test's message that the summary repeats. */
const LONGEST_MESSAGE = 600;

/**
 * The failed tests in the JSON report of vitest or Playwright, a text each: its name, and how its message begins. The end
 * of a long log is then enough to know what failed.
 *
 * @param {string} path
 * @returns {Promise<string[]>}
 */
export async function readFailures(path) {
  const report = await readFile(path, 'utf8').then(JSON.parse, () => undefined);
  return [...vitestFailures(report), ...playwrightFailures(report?.suites ?? [])];
}

/** @param {any} report
 * @returns {string[]} */
function vitestFailures(report) {
  return (report?.testResults ?? []).flatMap((/** @type {any} */ file) => {
    const failed = (file.assertionResults ?? []).filter(
      (/** @type {any} */ test) => test.status === 'failed',
    );
    if (failed.length === 0 && file.status === 'failed') return [describe(file.name, file.message)];
    return failed.map((/** @type {any} */ test) => describe(test.fullName, test.failureMessages?.[0]));
  });
}

/** @param {any[]} suites
 * @returns {string[]} */
function playwrightFailures(suites) {
  return suites.flatMap((suite) => [
    ...playwrightFailures(suite.suites ?? []),
    ...(suite.specs ?? [])
      .filter((/** @type {any} */ spec) => !spec.ok)
      .map((/** @type {any} */ spec) =>
        describe(`${spec.file} › ${spec.title}`, spec.tests[0]?.results.at(-1)?.error?.message),
      ),
  ]);
}

/** @param {string} name @param {string | undefined} message */
function describe(name, message) {
  const plain = stripVTControlCharacters(message ?? '').trim();
  return `${name}\n${plain.slice(0, LONGEST_MESSAGE)}`.trim();
}
