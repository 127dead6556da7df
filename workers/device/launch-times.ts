import type { DeviceAnswer, DeviceReport } from '../../lib/protocol/device-messages';
import { DeviceClock } from './device-clock';
import type { OpenGpu } from './gpu-owner';
import type { LaunchCopy } from './launch-copy';
import { LaunchTimer } from './launch-timer';
import { wallResolutionMs } from './wall-resolution';

/** Kernels that take so many steps of the clock on average are not measured again. */
const STEPS_ENOUGH = 10;

/** How long the launches of one process took: by timestamps, or around the queue where the GPU has none. */
export class LaunchTimes {
  readonly #gpu: OpenGpu;
  readonly #timer: LaunchTimer | undefined;
  /** Made when it is first needed. */
  #clock: DeviceClock | undefined;
  #kernelMs = 0;
  #launches = 0;
  /** When the first launch since the last wait was put into the queue. */
  #busySinceMs: number | undefined;

  constructor(gpu: OpenGpu) {
    this.#gpu = gpu;
    this.#timer = LaunchTimer.create(gpu);
  }

  /** What the pass of the next launch is begun with. */
  async nextPass(): Promise<GPUComputePassDescriptor> {
    if (this.#timer?.isFull === true) this.#kernelMs += await this.#timer.take();
    return this.#timer === undefined ? {} : { timestampWrites: this.#timer.next() };
  }

  launched(): void {
    this.#busySinceMs ??= performance.now();
    this.#launches += 1;
  }

  /** Waits for the queue and books the time that kernels took. */
  async wait(): Promise<void> {
    if (this.#busySinceMs === undefined) return;
    await this.#gpu.device.queue.onSubmittedWorkDone();
    if (this.#timer === undefined) this.#kernelMs += performance.now() - this.#busySinceMs;
    this.#busySinceMs = undefined;
  }

  /** An event of the program: on the GPU's clock, where it has one. */
  async stamp(name: number): Promise<void> {
    if (this.#gpu.hasTimestamps) await this.#needClock().stamp(name);
  }

  async elapsed(from: number, to: number): Promise<DeviceAnswer> {
    const ms = this.#gpu.hasTimestamps ? await this.#needClock().elapsedMs(from, to) : undefined;
    const resolutionMs = await this.#resolutionMs();
    return ms === undefined ? { resolutionMs } : { ms, resolutionMs };
  }

  /** Times so far; what is too short for the clock is repeated with `copy`. */
  async report(
    copy: LaunchCopy | undefined,
  ): Promise<Pick<DeviceReport, 'kernelMs' | 'launches' | 'timedBy' | 'resolutionMs' | 'repeats'>> {
    await this.wait();
    if (this.#timer !== undefined) this.#kernelMs += await this.#timer.take();
    const [kernelMs, launches] = [this.#kernelMs, this.#launches];
    const resolutionMs = await this.#resolutionMs();
    const isShort = launches > 0 && kernelMs < STEPS_ENOUGH * resolutionMs * launches;
    const repeats = isShort ? await copy?.repeat(this.#timer, resolutionMs) : undefined;
    const timedBy = this.#timer === undefined ? 'wall-clock' : 'timestamps';
    return { kernelMs, launches, timedBy, resolutionMs, ...(repeats === undefined ? {} : { repeats }) };
  }

  destroy(): void {
    this.#timer?.destroy();
    this.#clock?.destroy();
  }

  #needClock(): DeviceClock {
    return (this.#clock ??= new DeviceClock(this.#gpu.device));
  }

  async #resolutionMs(): Promise<number> {
    return this.#gpu.hasTimestamps ? await this.#needClock().resolutionMs() : wallResolutionMs();
  }
}
