import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes what earlier builds left in a folder. The newest of them stays: pages that a running server has already
 * delivered still ask for it.
 *
 * @param {string} parent
 * @param {string} current name of the folder that is in use now
 */
export async function removeOldFolders(parent, current) {
  const names = (await readdir(parent)).filter((name) => name !== current);
  const dated = await Promise.all(
    names.map(async (name) => ({
      path: join(parent, name),
      changedAt: (await stat(join(parent, name))).mtimeMs,
    })),
  );
  dated.sort((a, b) => b.changedAt - a.changedAt);
  for (const { path } of dated.slice(1)) await rm(path, { recursive: true, force: true });
}
