import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { CoordinatorInit } from '../lib/protocol/worker-api';
import { Coordinator } from '../workers/coordinator/coordinator';
import { projectFolder, readManifest } from './project-folder';

/** Where set-up put the interpreters and what they need. */
export function coordinatorInit(): CoordinatorInit {
  const manifest = readManifest();
  return {
    workersUrl: join(projectFolder, '.build', 'node'),
    runtimeUrl: join(projectFolder, 'public', manifest.runtimePath),
    pythonUrl: join(projectFolder, 'public', manifest.workersPath, 'python.zip'),
    cores: availableParallelism(),
  };
}

/** The coordinator of the page, in this process, with interpreters in worker threads. */
export function startCoordinator(): Coordinator {
  return new Coordinator(coordinatorInit());
}
