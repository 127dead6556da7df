import type { DeviceRepeats } from '../../lib/protocol/device-messages';
import type { OpenGpu } from './gpu-owner';
import { type KernelPipeline, createGroup } from './kernel-pipeline';
import type { LaunchTimer } from './launch-timer';

/** Larger arrays are not copied: a launch over them takes long enough to be timed. */
const MOST_BYTES = 16 << 20;
/** One launch that something else held up must not stand for all. */
const LEAST_LAUNCHES = 64;
const MOST_LAUNCHES = 8192;
/** With two timestamps each; around the queue, only a long row is above a coarse clock. */
const MOST_IN_A_TIMED_ROW = 256;
/** Times are repeated until they are so many steps of the clock. */
const STEPS_WANTED = 20;
const LONGEST_MS = 100;

interface Held {
  readonly before: GPUBuffer;
  /** What the kernel works on; `before` itself where it only reads. */
  readonly work: GPUBuffer;
}

/**
 * A launch that can be repeated without anybody seeing it: its words and copies of its arrays as they were before
 * it. Each repetition begins with them.
 */
export class LaunchCopy {
  readonly #gpu: OpenGpu;
  readonly #kernel: KernelPipeline;
  readonly #dispatch: readonly [number, number, number];
  readonly #held: readonly Held[];
  readonly #uniforms: GPUBuffer;
  readonly #group: GPUBindGroup;

  /** Copies what a launch will find. Undefined where the arrays are large, or the GPU has no room for them. */
  static async take(
    gpu: OpenGpu,
    kernel: KernelPipeline,
    dispatch: readonly [number, number, number],
    buffers: readonly { readonly buffer: GPUBuffer; readonly bytes: number }[],
    words: Uint8Array<ArrayBuffer>,
    status: GPUBuffer,
  ): Promise<LaunchCopy | undefined> {
    const { device } = gpu;
    const sizes = buffers.map(({ bytes }) => Math.ceil(bytes / 4) * 4);
    if (sizes.reduce((sum, size) => sum + size, 0) > MOST_BYTES) return undefined;
    const { STORAGE, COPY_SRC, COPY_DST, UNIFORM } = GPUBufferUsage;
    device.pushErrorScope('out-of-memory');
    const create = (size: number): GPUBuffer =>
      device.createBuffer({ size, usage: STORAGE | COPY_SRC | COPY_DST });
    const { bindings, written } = kernel.description;
    const held = sizes.map((size, k): Held => {
      const before = create(size);
      return { before, work: written.includes(bindings[k] ?? -1) ? create(size) : before };
    });
    const uniforms = device.createBuffer({ size: words.byteLength, usage: UNIFORM | COPY_DST });
    const copy = new LaunchCopy(gpu, kernel, dispatch, held, uniforms, status);
    if ((await device.popErrorScope()) !== null) {
      copy.destroy();
      return undefined;
    }
    device.queue.writeBuffer(uniforms, 0, words);
    const encoder = device.createCommandEncoder();
    for (const [k, { buffer }] of buffers.entries()) {
      const target = held[k]?.before;
      if (target !== undefined) encoder.copyBufferToBuffer(buffer, 0, target, 0, target.size);
    }
    device.queue.submit([encoder.finish()]);
    return copy;
  }

  private constructor(
    gpu: OpenGpu,
    kernel: KernelPipeline,
    dispatch: readonly [number, number, number],
    held: readonly Held[],
    uniforms: GPUBuffer,
    status: GPUBuffer,
  ) {
    this.#gpu = gpu;
    this.#kernel = kernel;
    this.#dispatch = dispatch;
    this.#held = held;
    this.#uniforms = uniforms;
    const buffers = held.map(({ work }) => ({ buffer: work, bytes: work.size }));
    this.#group = createGroup(gpu.device, kernel, buffers, uniforms, status);
  }

  /** Repeats the launch until its time is well above what the clock tells apart. */
  async repeat(timer: LaunchTimer | undefined, resolutionMs: number): Promise<DeviceRepeats> {
    const began = performance.now();
    let [total, launches, inRow] = [0, 0, 1];
    const isEnough = (): boolean => launches >= LEAST_LAUNCHES && total >= STEPS_WANTED * resolutionMs;
    while (!isEnough() && launches < MOST_LAUNCHES && performance.now() - began < LONGEST_MS) {
      total += timer === undefined ? await this.#aroundQueue(inRow) : await this.#onDevice(inRow, timer);
      launches += inRow;
      inRow = Math.min(inRow * 2, timer === undefined ? MOST_LAUNCHES : MOST_IN_A_TIMED_ROW);
    }
    return { launches, ms: Math.max(0, total) / launches, isResolved: total >= STEPS_WANTED * resolutionMs };
  }

  destroy(): void {
    for (const { before, work } of this.#held) {
      before.destroy();
      work.destroy();
    }
    this.#uniforms.destroy();
  }

  async #onDevice(times: number, timer: LaunchTimer): Promise<number> {
    const encoder = this.#gpu.device.createCommandEncoder();
    for (let turn = 0; turn < times; turn++) {
      const { querySet, beginningOfPassWriteIndex, endOfPassWriteIndex } = timer.next();
      this.#restore(encoder);
      // The end of an empty pass comes after the copies; the beginning of a pass may come before they have ended.
      const before = { querySet, endOfPassWriteIndex: beginningOfPassWriteIndex };
      encoder.beginComputePass({ timestampWrites: before }).end();
      this.#pass(encoder, { timestampWrites: { querySet, endOfPassWriteIndex } });
    }
    this.#gpu.device.queue.submit([encoder.finish()]);
    return timer.take();
  }

  /** With the copies and without the launches the same is measured again, and taken off. */
  async #aroundQueue(times: number): Promise<number> {
    const { device } = this.#gpu;
    const measure = async (withLaunches: boolean): Promise<number> => {
      const encoder = device.createCommandEncoder();
      for (let turn = 0; turn < times; turn++) {
        this.#restore(encoder);
        if (withLaunches) this.#pass(encoder, {});
      }
      const began = performance.now();
      device.queue.submit([encoder.finish()]);
      await device.queue.onSubmittedWorkDone();
      return performance.now() - began;
    };
    const copies = await measure(false);
    return (await measure(true)) - copies;
  }

  #restore(encoder: GPUCommandEncoder): void {
    for (const { before, work } of this.#held) {
      if (work !== before) encoder.copyBufferToBuffer(before, 0, work, 0, before.size);
    }
  }

  #pass(encoder: GPUCommandEncoder, descriptor: GPUComputePassDescriptor): void {
    const pass = encoder.beginComputePass(descriptor);
    pass.setPipeline(this.#kernel.pipeline);
    pass.setBindGroup(0, this.#group);
    pass.dispatchWorkgroups(...this.#dispatch);
    pass.end();
  }
}
