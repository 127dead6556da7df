import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * One file out of an npm package, which is neither installed nor kept. The npm client fetches it, so that its settings
 * (registry, proxy, cache) hold.
 *
 * @param {string} packageName with its version
 * @param {string} path inside the package
 * @returns {Promise<Uint8Array>}
 */
export async function readPackedFile(packageName, path) {
  const folder = await mkdtemp(join(tmpdir(), 'forkjoin-'));
  try {
    const options = ['--silent', '--fetch-timeout=20000', '--fetch-retries=1', '--pack-destination', folder];
    await run('npm', ['pack', packageName, ...options], { cwd: folder, timeout: 180_000 });
    const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
    if (!tarball) throw new Error('npm pack wrote no file');
    await run('tar', ['-xzf', tarball, `package/${path}`], { cwd: folder });
    return await readFile(join(folder, 'package', path));
  } catch (error) {
    throw new Error(`could not be fetched with npm pack (${firstLine(error)})`, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {unknown} error */
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0];
}
