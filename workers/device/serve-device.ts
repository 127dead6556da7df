import type { DeviceControl } from '../../lib/protocol/device-messages';
import { serveProcess } from './device-connection';
import { GpuOwner } from './gpu-owner';

/** Serves all processes that the coordinator connects, on one GPU. */
export function serveDevice(findGpu: () => Promise<GPU | undefined>, port: MessagePort): void {
  const owner = new GpuOwner(findGpu);
  const processes = new Map<number, { readonly close: () => void }>();
  port.onmessage = ({ data }: MessageEvent<DeviceControl>) => {
    if (data.kind === 'connect') {
      processes.set(data.process, serveProcess(owner, data));
      return;
    }
    processes.get(data.process)?.close();
    processes.delete(data.process);
  };
}
