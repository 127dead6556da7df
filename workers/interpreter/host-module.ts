import type { DeviceLink } from '../../lib/protocol/device-messages';
import { elementHost } from './element-host';
import { gpuHost } from './gpu-host';
import type { LearnerFiles } from './learner-files';
import type { NumpyInstaller } from './load-numpy';
import { mirrorHost } from './mirror-host';
import { outputHost } from './output-host';
import type { ProcessContext } from './process-context';
import { processHost } from './process-host';
import type { PythonMemory } from './python-memory';
import { queueEndsHost } from './queue-ends-host';
import { queueHost } from './queue-host';
import { segmentHost } from './segment-host';
import { semaphoreHost } from './semaphore-host';
import { signalHost } from './signal-host';
import { spawnHost } from './spawn-host';
import { waitHost } from './wait-host';

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
    ...queueEndsHost(context),
    ...processHost(context, files),
    ...spawnHost(context, files, memory),
    ...waitHost(context, memory),
    ...signalHost(context),
    ...outputHost(context),
    ...segmentHost(context),
    ...elementHost(context),
    ...mirrorHost(context, memory),
    ...gpuHost(context, device, memory),
    install_numpy: (): void => {
      numpy.install();
    },
  };
}
