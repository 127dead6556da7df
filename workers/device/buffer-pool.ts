import { DeviceError } from './device-error';
import type { OpenGpu } from './gpu-owner';

/** Memory of a size that is kept for reuse is bounded: beyond this, freed buffers are destroyed. */
const KEPT_BYTES = 256 << 20;

export interface PooledBuffer {
  readonly buffer: GPUBuffer;
  /** Bytes asked for; the buffer may be larger. */
  readonly bytes: number;
}

const sizeClass = (bytes: number): number => {
  if (bytes <= 256) return 256;
  // Eighths of a power of two: at most an eighth is wasted.
  const step = 2 ** Math.max(0, Math.floor(Math.log2(bytes)) - 3);
  return Math.ceil(bytes / Math.max(step, 4)) * Math.max(step, 4);
};

/** Storage buffers, reused when freed. What is handed out is always zero: nobody sees another program's data. */
export class BufferPool {
  readonly #gpu: OpenGpu;
  readonly #free = new Map<number, GPUBuffer[]>();
  #keptBytes = 0;

  constructor(gpu: OpenGpu) {
    this.#gpu = gpu;
  }

  /** @throws DeviceError `memory` for what cannot be had */
  async take(bytes: number): Promise<PooledBuffer> {
    const { device, limits } = this.#gpu;
    if (bytes > limits.bufferBytes) {
      throw new DeviceError(
        'memory',
        `an array of ${bytes} bytes is too large for this GPU: it takes ${limits.bufferBytes}`,
      );
    }
    const size = Math.min(sizeClass(bytes), limits.bufferBytes);
    const known = this.#free.get(size)?.pop();
    if (known !== undefined) {
      this.#keptBytes -= size;
      const encoder = device.createCommandEncoder();
      encoder.clearBuffer(known);
      device.queue.submit([encoder.finish()]);
      return { buffer: known, bytes };
    }
    device.pushErrorScope('out-of-memory');
    const buffer = device.createBuffer({
      size,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST,
    });
    const error = await device.popErrorScope();
    if (error !== null) throw new DeviceError('memory', `the GPU has no room for an array of ${bytes} bytes`);
    return { buffer, bytes };
  }

  /** Gives everything that was kept back to the GPU. */
  destroy(): void {
    for (const buffer of [...this.#free.values()].flat()) buffer.destroy();
    this.#free.clear();
    this.#keptBytes = 0;
  }

  give({ buffer }: PooledBuffer): void {
    if (this.#keptBytes + buffer.size > KEPT_BYTES) {
      buffer.destroy();
      return;
    }
    this.#keptBytes += buffer.size;
    const list = this.#free.get(buffer.size) ?? [];
    list.push(buffer);
    this.#free.set(buffer.size, list);
  }
}
