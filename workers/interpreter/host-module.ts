import type { DeviceLink } from '../../lib/protocol/device-messages';
import { gpuHost } from './gpu-host';
import type { LearnerFiles } from './learner-files';
import type { NumpyInstaller } from './load-numpy';
import { outputHost } from './output-host';
import type { ProcessContext } from './process-context';
import { processHost } from './process-host';
import type { PythonMemory } from './python-memory';
import { queueHost } from './queue-host';
import { segmentHost } from './segment-host';
import { semaphoreHost } from './semaphore-host';

/**
 * The module `_forkjoin_host`: all that Python can ask of the world outside. Its Python face is described in
 * workers/python/_forkjoin_host.pyi. Every function checks what it is given: its callers are not trusted.
 */
export function createHostModule(
  context: () => ProcessContext,
  files: LearnerFiles,
  numpy: NumpyInstaller,
  memory: PythonMemory,
  device: () => DeviceLink | undefined,
): object {
  return {
    ...semaphoreHost(context),
    ...queueHost(context, memory),
    ...processHost(context, files, memory),
    ...outputHost(context),
    ...segmentHost(context, memory),
    ...gpuHost(context, device, memory),
    install_numpy: (): void => {
      numpy.install();
    },
  };
}
