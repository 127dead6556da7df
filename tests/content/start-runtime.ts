import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Coordinator } from '../../workers/coordinator/coordinator';

const project = join(import.meta.dirname, '../..');

/** The coordinator that the command line uses, on the bundles that set-up built. */
export function startRuntime(): Coordinator {
  const manifest = JSON.parse(readFileSync(join(project, '.build/manifest.json'), 'utf8')) as {
    readonly workersPath: string;
    readonly runtimePath: string;
  };
  return new Coordinator({
    workersUrl: join(project, '.build/node'),
    runtimeUrl: join(project, 'public', manifest.runtimePath),
    pythonUrl: join(project, 'public', manifest.workersPath, 'python.zip'),
    cores: availableParallelism(),
  });
}
