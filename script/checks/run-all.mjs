/** Runs every check, goes on after one that fails, and ends with the sum: `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFolder, root } from '../setup/paths.mjs';
import { readCounts } from './read-counts.mjs';
import { steps } from './steps.mjs';

const reportFolder = join(buildFolder, 'reports');

/** @param {string} name
 * @returns {Promise<boolean>} */
function runScript(name) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', name], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** @param {import('./steps.mjs').Step} step */
async function runStep({ name, report }) {
  const startedAt = Date.now();
  process.stdout.write(`\n=== ${name}\n`);
  const isSuccess = await runScript(name);
  const counts = report
    ? await readCounts(join(reportFolder, report), isSuccess)
    : { passed: isSuccess ? 1 : 0, failed: isSuccess ? 0 : 1 };
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  return { name, seconds, ...counts };
}

await rm(reportFolder, { recursive: true, force: true });
await mkdir(reportFolder, { recursive: true });
const results = [];
for (const step of steps) results.push(await runStep(step));

process.stdout.write('\n');
for (const { name, seconds, passed, failed } of results) {
  process.stdout.write(`${name.padEnd(10)} ${seconds.padStart(7)} s  ${passed} passed, ${failed} failed\n`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
