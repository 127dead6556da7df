import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

/** SHA-256 in hexadecimal.
 * @param {string | Uint8Array} data */
export function sha256(data) {
  return createHash('sha256').update(data).digest('hex');
}

/** Every file under the given files and folders, sorted; what does not exist counts as empty.
 * @param {readonly string[]} paths
 * @returns {Promise<string[]>} */
export async function listFiles(paths) {
  /** @type {string[]} */
  const found = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => undefined);
    if (info?.isDirectory()) {
      const entries = (await readdir(path)).filter((name) => name !== '__pycache__' && !name.startsWith('.'));
      found.push(...(await listFiles(entries.map((name) => join(path, name)))));
    } else if (info) {
      found.push(path);
    }
  }
  return found.sort();
}

/** One hash of the names and contents of files and folders, and of further text that an output depends on.
 * @param {readonly string[]} paths
 * @param {readonly string[]} [text] */
export async function hashInputs(paths, text = []) {
  const hash = createHash('sha256');
  for (const file of await listFiles(paths)) {
    hash.update(`${relative(root, file)}\0${sha256(await readFile(file))}\n`);
  }
  for (const line of text) hash.update(`${line}\n`);
  return hash.digest('hex');
}
