import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Coordinator } from '../workers/coordinator/coordinator';
import { projectFolder, readManifest } from './project-folder';

/** The coordinator of the page, in this process, with interpreters in worker threads. */
export function startCoordinator(): Coordinator {
  const manifest = readManifest();
  return new Coordinator({
    workersUrl: join(projectFolder, '.build', 'node'),
    runtimeUrl: join(projectFolder, 'public', manifest.runtimePath),
    pythonUrl: join(projectFolder, 'public', manifest.workersPath, 'python.zip'),
    cores: availableParallelism(),
  });
}
