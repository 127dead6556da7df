import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Coordinator } from '../workers/coordinator/coordinator';

interface BuildManifest {
  readonly workersPath: string;
  readonly runtimePath: string;
}

/** The folder of the project: the nearest one above this file, bundled or not, with a package.json. */
function findProject(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findProject(dirname(folder));
}
export const projectFolder = findProject(dirname(fileURLToPath(import.meta.url)));

/** The coordinator of the page, in this process, with interpreters in worker threads. */
export function startCoordinator(): Coordinator {
  const manifestPath = join(projectFolder, '.build', 'manifest.json');
  if (!existsSync(manifestPath))
    throw new Error('the runtime is not set up yet; run script/forkjoin, which does it');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as BuildManifest;
  return new Coordinator({
    workersUrl: join(projectFolder, '.build', 'node'),
    runtimeUrl: join(projectFolder, 'public', manifest.runtimePath),
    pythonUrl: join(projectFolder, 'public', manifest.workersPath, 'python.zip'),
    cores: availableParallelism(),
  });
}
