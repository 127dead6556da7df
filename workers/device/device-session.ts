import type {
  DeviceAnswer,
  DeviceCommand,
  DeviceReport,
  KernelDescription,
  StatusWords,
} from '../../lib/protocol/device-messages';
import { assertNever } from '../../lib/util/assert-never';
import { BufferPool, type PooledBuffer } from './buffer-pool';
import { DeviceError } from './device-error';
import type { GpuOwner, OpenGpu } from './gpu-owner';
import { type KernelPipeline, bindGroup, createPipeline } from './kernel-pipeline';
import { LaunchCopy } from './launch-copy';
import { LaunchTimes } from './launch-times';
import { StatusBuffer } from './status-words';

export interface Executed {
  readonly answer: DeviceAnswer;
  readonly data?: Uint8Array;
}

/** So long a device may be gone before its owner hears of it. */
const NEWS_OF_LOSS_MS = 500;

type Launch = Extract<DeviceCommand, { op: 'launch' }>;

/** Everything that one process has on the GPU. */
export class DeviceSession {
  readonly #owner: GpuOwner;
  #gpu: OpenGpu | undefined;
  #pool: BufferPool | undefined;
  #status: StatusBuffer | undefined;
  #times: LaunchTimes | undefined;
  #staging: GPUBuffer | undefined;
  readonly #buffers = new Map<number, PooledBuffer>();
  readonly #pipelines = new Map<number, KernelPipeline>();
  /** The first launch of each kernel, to be measured again where it is too short. */
  readonly #copies = new Map<number, LaunchCopy | undefined>();
  #last: Launch | undefined;
  #copyInMs = 0;
  #copyOutMs = 0;

  constructor(owner: GpuOwner) {
    this.#owner = owner;
  }

  /** Carries out one command. @throws DeviceError `lost` whatever else seems wrong, once the GPU has gone */
  async execute(command: DeviceCommand, payload: Uint8Array<ArrayBuffer>): Promise<Executed> {
    if (command.op === 'open') return { answer: await this.#open() };
    const gpu = this.#need();
    try {
      return await this.#carryOut(gpu, command, payload);
    } catch (error) {
      // What was waited for may be refused before the browser says that the device is gone.
      if (!(error instanceof DeviceError)) await Promise.race([gpu.device.lost, pause(NEWS_OF_LOSS_MS)]);
      this.#need();
      throw error;
    }
  }

  async #carryOut(
    gpu: OpenGpu,
    command: Exclude<DeviceCommand, { op: 'open' }>,
    payload: Uint8Array<ArrayBuffer>,
  ): Promise<Executed> {
    switch (command.op) {
      case 'create':
        this.#buffers.set(command.buffer, await this.#needPool().take(command.bytes));
        return { answer: {} };
      case 'write':
        return this.#write(gpu, command.buffer, command.offset, payload);
      case 'read':
        return this.#read(gpu, command.buffer, command.offset, command.bytes);
      case 'free':
        this.#free(command.buffer);
        return { answer: {} };
      case 'pipeline':
        return this.#compile(gpu, command.pipeline, command.description, payload);
      case 'launch':
        await this.#launch(gpu, command, payload);
        return { answer: {} };
      case 'sync':
        return { answer: await this.#sync(gpu) };
      case 'stamp':
        await this.#times?.stamp(command.stamp);
        return { answer: {} };
      case 'elapsed':
        return { answer: (await this.#times?.elapsed(command.from, command.to)) ?? {} };
      case 'report':
        return { answer: await this.#report() };
      default:
        return assertNever(command);
    }
  }

  /** Gives everything back: the process has ended. */
  close(): void {
    for (const buffer of this.#buffers.values()) buffer.buffer.destroy();
    this.#buffers.clear();
    this.#pool?.destroy();
    for (const { uniforms } of this.#pipelines.values()) uniforms?.destroy();
    this.#pipelines.clear();
    for (const copy of this.#copies.values()) copy?.destroy();
    this.#copies.clear();
    this.#status?.destroy();
    this.#times?.destroy();
    this.#staging?.destroy();
  }

  async #open(): Promise<DeviceAnswer> {
    const gpu = await this.#owner.open();
    if (gpu !== this.#gpu) {
      this.#gpu = gpu;
      this.#buffers.clear();
      this.#pipelines.clear();
      this.#copies.clear();
      this.#last = undefined;
      this.#pool = new BufferPool(gpu);
      this.#status = new StatusBuffer(gpu.device);
      this.#times = new LaunchTimes(gpu);
      this.#staging = undefined;
    }
    return { name: gpu.name, limits: gpu.limits, hasTimestamps: gpu.hasTimestamps };
  }

  #need(): OpenGpu {
    const gpu = this.#gpu;
    if (gpu === undefined) throw new DeviceError('validation', 'the device was not opened');
    if (gpu.lostMessage !== undefined) {
      throw new DeviceError(
        'lost',
        `the GPU went away (${gpu.lostMessage}), with everything stored on it: run the program again`,
      );
    }
    const problem = gpu.uncaptured.shift();
    if (problem !== undefined) throw new DeviceError('validation', problem);
    return gpu;
  }

  #needPool(): BufferPool {
    if (this.#pool === undefined) throw new DeviceError('validation', 'the device was not opened');
    return this.#pool;
  }

  #buffer(handle: number): PooledBuffer {
    const found = this.#buffers.get(handle);
    if (found === undefined) throw new DeviceError('validation', `there is no device array ${handle}`);
    return found;
  }

  #free(handle: number): void {
    const found = this.#buffers.get(handle);
    if (found === undefined) return;
    this.#buffers.delete(handle);
    for (const kernel of this.#pipelines.values()) kernel.groups.clear();
    this.#pool?.give(found);
  }

  #write(gpu: OpenGpu, handle: number, offset: number, payload: Uint8Array<ArrayBuffer>): Executed {
    const began = performance.now();
    const { buffer, bytes } = this.#buffer(handle);
    if (offset + payload.byteLength > Math.max(bytes, 16))
      throw new DeviceError('validation', 'a copy to the device is larger than its array');
    gpu.device.queue.writeBuffer(buffer, offset, payload);
    this.#copyInMs += performance.now() - began;
    return { answer: {} };
  }

  async #read(gpu: OpenGpu, handle: number, offset: number, count: number): Promise<Executed> {
    const { buffer, bytes } = this.#buffer(handle);
    if (offset + count > Math.max(bytes, 16))
      throw new DeviceError('validation', 'a copy from the device is larger than its array');
    const status = await this.#wait();
    const began = performance.now();
    const size = Math.ceil(count / 4) * 4;
    const staging = this.#stagingBuffer(gpu.device, size);
    const encoder = gpu.device.createCommandEncoder();
    encoder.copyBufferToBuffer(buffer, offset, staging, 0, size);
    gpu.device.queue.submit([encoder.finish()]);
    await staging.mapAsync(GPUMapMode.READ, 0, size);
    const data = new Uint8Array(staging.getMappedRange(0, size).slice(0, count));
    staging.unmap();
    this.#copyOutMs += performance.now() - began;
    return { answer: status === undefined ? {} : { status }, data };
  }

  #stagingBuffer(device: GPUDevice, size: number): GPUBuffer {
    if (this.#staging === undefined || this.#staging.size < size) {
      this.#staging?.destroy();
      const usage = GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ;
      this.#staging = device.createBuffer({ size: Math.max(size, 1 << 16), usage });
    }
    return this.#staging;
  }

  async #compile(
    gpu: OpenGpu,
    handle: number,
    description: KernelDescription,
    payload: Uint8Array,
  ): Promise<Executed> {
    const code = new TextDecoder().decode(payload);
    this.#pipelines.set(handle, await createPipeline(gpu, description, code));
    return { answer: {} };
  }

  async #launch(gpu: OpenGpu, command: Launch, words: Uint8Array<ArrayBuffer>): Promise<void> {
    const { device } = gpu;
    const { pipeline, dispatch } = command;
    const kernel = this.#pipelines.get(pipeline);
    const [status, times] = [this.#status, this.#times];
    if (kernel === undefined || status === undefined || times === undefined)
      throw new DeviceError('validation', `there is no kernel ${pipeline}`);
    const buffers = command.buffers.map((handle) => this.#buffer(handle));
    if (!this.#copies.has(pipeline)) {
      const copy = await LaunchCopy.take(gpu, kernel, dispatch, buffers, words, status.buffer);
      this.#copies.set(pipeline, copy);
    }
    kernel.uniforms ??= device.createBuffer({
      size: words.byteLength,
      usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST,
    });
    device.queue.writeBuffer(kernel.uniforms, 0, words);
    const group = bindGroup(device, kernel, command.buffers.join(), buffers, status.buffer);
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass(await times.nextPass());
    pass.setPipeline(kernel.pipeline);
    pass.setBindGroup(0, group);
    pass.dispatchWorkgroups(...dispatch);
    pass.end();
    device.queue.submit([encoder.finish()]);
    if (kernel.description.usesStatus) status.isStale = true;
    times.launched();
    this.#last = command;
  }

  /** Waits for the queue. */
  async #wait(): Promise<StatusWords | undefined> {
    const status = await this.#status?.take();
    await this.#times?.wait();
    return status;
  }

  async #sync(gpu: OpenGpu): Promise<DeviceAnswer> {
    const status = await this.#wait();
    await gpu.device.queue.onSubmittedWorkDone();
    this.#need();
    return status === undefined ? {} : { status };
  }

  async #report(): Promise<DeviceReport> {
    if (this.#times === undefined) throw new DeviceError('validation', 'the device was not opened');
    const last = this.#last;
    const kernel = last === undefined ? undefined : this.#pipelines.get(last.pipeline)?.description.name;
    const times = await this.#times.report(last === undefined ? undefined : this.#copies.get(last.pipeline));
    // What repeated launches say of themselves was said before.
    if (times.repeats !== undefined) this.#status?.forget();
    return {
      ...{ copyInMs: this.#copyInMs, copyOutMs: this.#copyOutMs },
      ...times,
      ...(last === undefined || kernel === undefined
        ? {}
        : { lastLaunch: { kernel, grid: last.grid, block: last.block } }),
    };
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
