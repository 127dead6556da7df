import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A path inside the project.
 * @param {...string} parts */
export function inProject(...parts) {
  return join(root, ...parts);
}

/** What set-up makes and git ignores: caches, stamps, bundles for Node, the manifest. */
export const buildFolder = inProject('.build');
export const cacheFolder = inProject('.build', 'cache');
export const manifestPath = inProject('.build', 'manifest.json');
