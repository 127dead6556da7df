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
import { LaunchTimer } from './launch-timer';
import { StatusBuffer } from './status-words';

export interface Executed {
  readonly answer: DeviceAnswer;
  readonly data?: Uint8Array;
}

type Launch = Extract<DeviceCommand, { op: 'launch' }>;

/** Everything that one process has on the GPU. */
export class DeviceSession {
  readonly #owner: GpuOwner;
  #gpu: OpenGpu | undefined;
  #pool: BufferPool | undefined;
  #status: StatusBuffer | undefined;
  #timer: LaunchTimer | undefined;
  #staging: GPUBuffer | undefined;
  readonly #buffers = new Map<number, PooledBuffer>();
  readonly #pipelines = new Map<number, KernelPipeline>();
  #lastLaunch: DeviceReport['lastLaunch'];
  #launches = 0;
  #copyInMs = 0;
  #copyOutMs = 0;
  #kernelMs = 0;
  /** When the first launch since the last wait was put into the queue. */
  #busySinceMs: number | undefined;

  constructor(owner: GpuOwner) {
    this.#owner = owner;
  }

  /** Carries out one command. @throws DeviceError */
  async execute(command: DeviceCommand, payload: Uint8Array<ArrayBuffer>): Promise<Executed> {
    if (command.op === 'open') return { answer: await this.#open() };
    const gpu = this.#need();
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
      case 'report':
        return { answer: await this.#report(gpu) };
      default:
        return assertNever(command);
    }
  }

  /** Gives everything back: the process has ended. */
  close(): void {
    for (const buffer of this.#buffers.values()) buffer.buffer.destroy();
    this.#buffers.clear();
    for (const { uniforms } of this.#pipelines.values()) uniforms?.destroy();
    this.#pipelines.clear();
    this.#status?.destroy();
    this.#timer?.destroy();
    this.#staging?.destroy();
  }

  async #open(): Promise<DeviceAnswer> {
    const gpu = await this.#owner.open();
    if (gpu !== this.#gpu) {
      this.#gpu = gpu;
      this.#buffers.clear();
      this.#pipelines.clear();
      this.#pool = new BufferPool(gpu);
      this.#status = new StatusBuffer(gpu.device);
      this.#timer = LaunchTimer.create(gpu);
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
    const status = await this.#wait(gpu);
    const began = performance.now();
    const size = Math.ceil(count / 4) * 4;
    const staging = this.#stagingBuffer(gpu.device, size);
    const encoder = gpu.device.createCommandEncoder();
    encoder.copyBufferToBuffer(buffer, offset, staging, 0, size);
    gpu.device.queue.submit([encoder.finish()]);
    await mapped(staging, size);
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

  async #launch({ device }: OpenGpu, command: Launch, words: Uint8Array<ArrayBuffer>): Promise<void> {
    const kernel = this.#pipelines.get(command.pipeline);
    const status = this.#status;
    if (kernel === undefined || status === undefined)
      throw new DeviceError('validation', `there is no kernel ${command.pipeline}`);
    if (this.#timer?.isFull === true) this.#kernelMs += await this.#timer.take();
    kernel.uniforms ??= device.createBuffer({
      size: words.byteLength,
      usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST,
    });
    device.queue.writeBuffer(kernel.uniforms, 0, words);
    const buffers = command.buffers.map((handle) => this.#buffer(handle));
    const group = bindGroup(device, kernel, command.buffers.join(), buffers, status.buffer);
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass(
      this.#timer === undefined ? {} : { timestampWrites: this.#timer.next() },
    );
    pass.setPipeline(kernel.pipeline);
    pass.setBindGroup(0, group);
    pass.dispatchWorkgroups(...command.dispatch);
    pass.end();
    device.queue.submit([encoder.finish()]);
    if (kernel.description.usesStatus) status.isStale = true;
    this.#busySinceMs ??= performance.now();
    this.#launches += 1;
    const { grid, block } = command;
    this.#lastLaunch = { kernel: kernel.description.name, grid, block };
  }

  /** Waits for the queue and books the time that kernels took. */
  async #wait({ device }: OpenGpu): Promise<StatusWords | undefined> {
    const status = await this.#status?.take();
    if (this.#busySinceMs !== undefined) {
      await device.queue.onSubmittedWorkDone();
      if (this.#timer === undefined) this.#kernelMs += performance.now() - this.#busySinceMs;
      this.#busySinceMs = undefined;
    }
    return status;
  }

  async #sync(gpu: OpenGpu): Promise<DeviceAnswer> {
    const status = await this.#wait(gpu);
    await gpu.device.queue.onSubmittedWorkDone();
    this.#need();
    return status === undefined ? {} : { status };
  }

  async #report(gpu: OpenGpu): Promise<DeviceReport> {
    await this.#wait(gpu);
    if (this.#timer !== undefined) this.#kernelMs += await this.#timer.take();
    return {
      copyInMs: this.#copyInMs,
      copyOutMs: this.#copyOutMs,
      kernelMs: this.#kernelMs,
      launches: this.#launches,
      timedBy: this.#timer === undefined ? 'wall-clock' : 'timestamps',
      ...(this.#lastLaunch === undefined ? {} : { lastLaunch: this.#lastLaunch }),
    };
  }
}

async function mapped(staging: GPUBuffer, size: number): Promise<void> {
  try {
    await staging.mapAsync(GPUMapMode.READ, 0, size);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DeviceError('lost', `the GPU went away while an array was copied back (${message})`);
  }
}
