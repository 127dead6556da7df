import type { StatusWords } from '../../lib/protocol/device-messages';

const BYTES = 16;

/** The words in which kernels say that a loop ran too long or an index was out of bounds. */
export class StatusBuffer {
  readonly buffer: GPUBuffer;
  readonly #device: GPUDevice;
  readonly #staging: GPUBuffer;
  /** Set by a launch that may write the words. */
  isStale = false;

  constructor(device: GPUDevice) {
    this.#device = device;
    this.buffer = device.createBuffer({
      size: BYTES,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST,
    });
    this.#staging = device.createBuffer({
      size: BYTES,
      usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ,
    });
  }

  /** What was reported since the last call, if anything. */
  async take(): Promise<StatusWords | undefined> {
    if (!this.isStale) return undefined;
    this.isStale = false;
    const encoder = this.#device.createCommandEncoder();
    encoder.copyBufferToBuffer(this.buffer, 0, this.#staging, 0, BYTES);
    encoder.clearBuffer(this.buffer);
    this.#device.queue.submit([encoder.finish()]);
    await this.#staging.mapAsync(GPUMapMode.READ);
    const [kind = 0, line = 0, kernel = 0, detail = 0] = new Uint32Array(
      this.#staging.getMappedRange().slice(0),
    );
    this.#staging.unmap();
    return kind === 0 ? undefined : [kind, line, kernel, detail];
  }

  /** Clears what was reported without reading it. */
  forget(): void {
    const encoder = this.#device.createCommandEncoder();
    encoder.clearBuffer(this.buffer);
    this.#device.queue.submit([encoder.finish()]);
  }

  destroy(): void {
    this.buffer.destroy();
    this.#staging.destroy();
  }
}
