import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFolder } from './paths.mjs';

/**
 * Runs a step of set-up unless it was finished before with the same inputs and what it made is still there.
 * The step returns a JSON value, which is remembered and returned when the step is skipped.
 *
 * @template T
 * @param {object} step
 * @param {string} step.name names the stamp, and the line that is printed
 * @param {string} step.inputs hash of all that the result depends on
 * @param {(result: T) => readonly string[]} step.outputs files and folders that must exist for the result to stand
 * @param {() => Promise<T>} step.run
 * @returns {Promise<T>}
 */
export async function runStep({ name, inputs, outputs, run }) {
  const stampPath = join(buildFolder, 'stamps', `${name}.json`);
  const stamp = await readStamp(stampPath);
  if (stamp?.inputs === inputs && (await allExist(outputs(/** @type {T} */ (stamp.result))))) {
    return /** @type {T} */ (stamp.result);
  }
  const startedAt = Date.now();
  process.stderr.write(`set-up: ${name} ...\n`);
  const result = await run();
  await mkdir(join(buildFolder, 'stamps'), { recursive: true });
  await writeFile(stampPath, JSON.stringify({ inputs, result }));
  process.stderr.write(`set-up: ${name} done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);
  return result;
}

/** @param {string} path
 * @returns {Promise<{ inputs: string, result: unknown } | undefined>} */
async function readStamp(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined; // No stamp, or one cut short: the step runs again.
  }
}

/** @param {readonly string[]} paths */
async function allExist(paths) {
  const found = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return found.every((info) => info !== undefined);
}
