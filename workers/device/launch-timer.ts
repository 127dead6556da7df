import type { OpenGpu } from './gpu-owner';

const PAIRS = 512;
const NANOSECONDS = 1e6;

/** How long kernels took on the GPU itself, by two timestamps for each launch. */
export class LaunchTimer {
  readonly #device: GPUDevice;
  readonly #queries: GPUQuerySet;
  readonly #resolved: GPUBuffer;
  readonly #staging: GPUBuffer;
  #count = 0;

  static create(gpu: OpenGpu): LaunchTimer | undefined {
    return gpu.hasTimestamps ? new LaunchTimer(gpu.device) : undefined;
  }

  private constructor(device: GPUDevice) {
    this.#device = device;
    this.#queries = device.createQuerySet({ type: 'timestamp', count: PAIRS * 2 });
    const size = PAIRS * 16;
    this.#resolved = device.createBuffer({
      size,
      usage: GPUBufferUsage.QUERY_RESOLVE | GPUBufferUsage.COPY_SRC,
    });
    this.#staging = device.createBuffer({ size, usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ });
  }

  get isFull(): boolean {
    return this.#count === PAIRS;
  }

  /** Where the next pass writes its timestamps. */
  next(): Required<GPUComputePassTimestampWrites> {
    const at = this.#count++ * 2;
    return { querySet: this.#queries, beginningOfPassWriteIndex: at, endOfPassWriteIndex: at + 1 };
  }

  /** Milliseconds that the passes since the last call took together. Waits for them. */
  async take(): Promise<number> {
    const count = this.#count;
    if (count === 0) return 0;
    this.#count = 0;
    const encoder = this.#device.createCommandEncoder();
    encoder.resolveQuerySet(this.#queries, 0, count * 2, this.#resolved, 0);
    encoder.copyBufferToBuffer(this.#resolved, 0, this.#staging, 0, count * 16);
    this.#device.queue.submit([encoder.finish()]);
    await this.#staging.mapAsync(GPUMapMode.READ, 0, count * 16);
    const times = new BigInt64Array(this.#staging.getMappedRange(0, count * 16).slice(0));
    this.#staging.unmap();
    let total = 0;
    for (let pair = 0; pair < count; pair++) {
      // A clock that was reset in between gives nonsense: count nothing then.
      total += Math.max(0, Number((times[pair * 2 + 1] ?? 0n) - (times[pair * 2] ?? 0n)));
    }
    return total / NANOSECONDS;
  }

  destroy(): void {
    this.#queries.destroy();
    this.#resolved.destroy();
    this.#staging.destroy();
  }
}
