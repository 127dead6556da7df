/** Runs every check, goes on after one that fails, and ends with the sum: `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFolder, root } from '../setup/paths.mjs';
import { readCounts } from './read-counts.mjs';
import { readFailures } from './read-failures.mjs';
import { oneByOne, sideBySide } from './steps.mjs';

/** @typedef {{ name: string, seconds: string, passed: number, failed: number, failures: string[] }} Result */

const reportFolder = join(buildFolder, 'reports');

/**
 * @param {string} name
 * @param {(text: string | Buffer) => void} write
 * @returns {Promise<boolean>} whether it ended well
 */
function runScript(name, write) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', write);
    child.stderr.on('data', write);
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {(text: string | Buffer) => void} write
 * @returns {Promise<Result>}
 */
async function runStep({ name, report }, write) {
  const startedAt = Date.now();
  write(`\n=== ${name}\n`);
  const isSuccess = await runScript(name, write);
  const counts = report
    ? await readCounts(join(reportFolder, report), isSuccess)
    : { passed: isSuccess ? 1 : 0, failed: isSuccess ? 0 : 1 };
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const failures = report && counts.failed > 0 ? await readFailures(join(reportFolder, report)) : [];
  return { name, seconds, ...counts, failures };
}

/**
 * Each step's output is held back until it ends, so that two do not mix.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {number} lanes
 */
async function runInLanes(steps, lanes) {
  const waiting = [...steps];
  /** @type {Result[]} */
  const results = [];
  async function work() {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      /** @type {Buffer[]} */
      const output = [];
      results.push(await runStep(step, (text) => output.push(Buffer.from(text))));
      process.stdout.write(Buffer.concat(output));
    }
  }
  await Promise.all(Array.from({ length: lanes }, work));
  return results;
}

await rm(reportFolder, { recursive: true, force: true });
await mkdir(reportFolder, { recursive: true });
const results = await runInLanes(sideBySide, 2);
for (const step of oneByOne) results.push(await runStep(step, (text) => process.stdout.write(text)));

for (const { name, failures } of results) {
  for (const failure of failures) process.stdout.write(`\n=== failed in ${name}: ${failure}\n`);
}
process.stdout.write('\n');
for (const { name, seconds, passed, failed } of results) {
  process.stdout.write(`${name.padEnd(10)} ${seconds.padStart(7)} s  ${passed} passed, ${failed} failed\n`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
