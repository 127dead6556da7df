import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface BuildManifest {
  readonly workersPath: string;
  readonly runtimePath: string;
}

/** The folder of the project: the nearest one above this file, bundled or not, with a package.json. */
function findProject(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findProject(dirname(folder));
}
export const projectFolder = findProject(dirname(fileURLToPath(import.meta.url)));

/** Where set-up put what it built, as paths below public/. @throws Error before set-up has run */
export function readManifest(): BuildManifest {
  const path = join(projectFolder, '.build', 'manifest.json');
  if (!existsSync(path)) throw new Error('the runtime is not set up yet; run script/forkjoin, which does it');
  return JSON.parse(readFileSync(path, 'utf8')) as BuildManifest;
}
