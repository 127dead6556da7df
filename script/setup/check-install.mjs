/**
 * Exits with 0 if the installed packages are those of package-lock.json. Runs before anything is installed, so it uses
 * nothing but Node. npm writes down what it installed in node_modules/.package-lock.json; packages for other platforms
 * are in the one file only.
 */
import { readFileSync } from 'node:fs';

/** @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).packages;
  } catch {
    return {};
  }
}

const wanted = packagesIn('../../package-lock.json');
const installed = packagesIn('../../node_modules/.package-lock.json');
const isMissing = Object.entries(wanted).some(
  ([path, { version, optional, devOptional }]) =>
    path !== '' && installed[path]?.version !== version && !((optional || devOptional) && !installed[path]),
);
process.exit(isMissing ? 1 : 0);
