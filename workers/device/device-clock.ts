const SLOTS = 64;
const BYTES = 8;
const NANOSECONDS = 1e6;
/** A program that records events in a loop asks for a few of them at most. */
const MOST_KEPT = 4096;

/**
 * The GPU's own clock, read in the order of its queue. A stamp is the end of an empty pass: it comes once everything
 * that was put into the queue before has ended.
 */
export class DeviceClock {
  readonly #device: GPUDevice;
  readonly #queries: GPUQuerySet;
  readonly #resolved: GPUBuffer;
  readonly #staging: GPUBuffer;
  readonly #times = new Map<number, bigint>();
  #waiting: number[] = [];
  #resolutionMs: number | undefined;

  constructor(device: GPUDevice) {
    this.#device = device;
    this.#queries = device.createQuerySet({ type: 'timestamp', count: SLOTS });
    const size = SLOTS * BYTES;
    const { QUERY_RESOLVE, COPY_SRC, COPY_DST, MAP_READ } = GPUBufferUsage;
    this.#resolved = device.createBuffer({ size, usage: QUERY_RESOLVE | COPY_SRC });
    this.#staging = device.createBuffer({ size, usage: COPY_DST | MAP_READ });
  }

  /** Notes the time at which the queue has come to this point, under a number of the caller's choice. */
  async stamp(name: number): Promise<void> {
    if (this.#waiting.length === SLOTS) await this.#collect();
    const encoder = this.#device.createCommandEncoder();
    this.#stampPass(encoder, this.#waiting.length);
    this.#device.queue.submit([encoder.finish()]);
    this.#waiting.push(name);
  }

  /** Milliseconds from one stamp to another, or undefined where one of them was never made or is long ago. */
  async elapsedMs(from: number, to: number): Promise<number | undefined> {
    await this.#collect();
    const [start, end] = [this.#times.get(from), this.#times.get(to)];
    return start === undefined || end === undefined ? undefined : Number(end - start) / NANOSECONDS;
  }

  /** The smallest step of the clock that was seen, in milliseconds: browsers round it, often to 0.1. */
  async resolutionMs(): Promise<number> {
    await this.#collect();
    for (let round = 0; this.#resolutionMs === undefined && round < 16; round++) {
      const encoder = this.#device.createCommandEncoder();
      for (let slot = 0; slot < SLOTS; slot++) this.#stampPass(encoder, slot);
      const times = await this.#read(encoder, SLOTS);
      const steps = times.slice(1).map((time, k) => Number(time - (times[k] ?? 0n)));
      const smallest = Math.min(...steps.filter((step) => step > 0));
      if (Number.isFinite(smallest)) this.#resolutionMs = smallest / NANOSECONDS;
    }
    return (this.#resolutionMs ??= 1);
  }

  destroy(): void {
    this.#queries.destroy();
    this.#resolved.destroy();
    this.#staging.destroy();
  }

  #stampPass(encoder: GPUCommandEncoder, slot: number): void {
    const timestampWrites = { querySet: this.#queries, endOfPassWriteIndex: slot };
    encoder.beginComputePass({ timestampWrites }).end();
  }

  async #collect(): Promise<void> {
    const names = this.#waiting;
    if (names.length === 0) return;
    this.#waiting = [];
    const times = await this.#read(this.#device.createCommandEncoder(), names.length);
    for (const [slot, name] of names.entries()) this.#times.set(name, times[slot] ?? 0n);
    for (const name of this.#times.keys()) {
      if (this.#times.size <= MOST_KEPT) break;
      this.#times.delete(name);
    }
  }

  async #read(encoder: GPUCommandEncoder, count: number): Promise<readonly bigint[]> {
    encoder.resolveQuerySet(this.#queries, 0, count, this.#resolved, 0);
    encoder.copyBufferToBuffer(this.#resolved, 0, this.#staging, 0, count * BYTES);
    this.#device.queue.submit([encoder.finish()]);
    await this.#staging.mapAsync(GPUMapMode.READ, 0, count * BYTES);
    const times = [...new BigInt64Array(this.#staging.getMappedRange(0, count * BYTES).slice(0))];
    this.#staging.unmap();
    return times;
  }
}
