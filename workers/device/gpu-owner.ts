import type { DeviceLimits } from '../../lib/protocol/device-messages';
import { DeviceError } from './device-error';

/** An open GPU. `lostMessage` is set once it has gone. */
export interface OpenGpu {
  readonly device: GPUDevice;
  readonly name: string;
  readonly limits: DeviceLimits;
  readonly hasTimestamps: boolean;
  lostMessage: string | undefined;
  /** Validation errors that nobody awaited. */
  readonly uncaptured: string[];
}

const WANTED_LIMITS = [
  'maxComputeInvocationsPerWorkgroup',
  'maxComputeWorkgroupSizeX',
  'maxComputeWorkgroupSizeY',
  'maxComputeWorkgroupSizeZ',
  'maxComputeWorkgroupStorageSize',
  'maxStorageBuffersPerShaderStage',
  'maxStorageBufferBindingSize',
  'maxBufferSize',
  'maxComputeWorkgroupsPerDimension',
] as const;

/** Opens the GPU when it is first asked for, and again after it was lost. */
export class GpuOwner {
  readonly #findGpu: () => Promise<GPU | undefined>;
  #open: Promise<OpenGpu> | undefined;
  #current: OpenGpu | undefined;
  /** Kept: under Node the device dies with the object that it came from. */
  #gpu: GPU | undefined;

  constructor(findGpu: () => Promise<GPU | undefined>) {
    this.#findGpu = findGpu;
  }

  /** @throws DeviceError `missing` where there is no GPU to open */
  async open(): Promise<OpenGpu> {
    if (this.#current?.lostMessage !== undefined) this.#open = undefined;
    this.#open ??= this.#request();
    try {
      this.#current = await this.#open;
    } catch (error) {
      this.#open = undefined;
      throw error;
    }
    return this.#current;
  }

  async #request(): Promise<OpenGpu> {
    const gpu = await this.#findGpu();
    this.#gpu = gpu;
    if (this.#gpu === undefined || gpu === undefined)
      throw new DeviceError('missing', 'this browser has no WebGPU');
    const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
    if (adapter === null) throw new DeviceError('missing', 'WebGPU found no adapter on this machine');
    const requiredLimits = Object.fromEntries(WANTED_LIMITS.map((name) => [name, adapter.limits[name]]));
    const hasTimestamps = adapter.features.has('timestamp-query');
    const device = await adapter.requestDevice({
      requiredLimits,
      requiredFeatures: hasTimestamps ? ['timestamp-query'] : [],
    });
    const { info } = adapter;
    const name = info.description || [info.vendor, info.architecture].filter(Boolean).join(' ') || 'a GPU';
    const open: OpenGpu = {
      device,
      name,
      limits: readLimits(device.limits),
      hasTimestamps,
      lostMessage: undefined,
      uncaptured: [],
    };
    void device.lost.then(({ message }) => {
      // Browsers explain it in several lines: a program is told in one sentence.
      open.lostMessage = /^[^\n]*?(?=\.?(?:\n|$))/.exec(message)?.[0] || 'it was reset';
    });
    device.addEventListener('uncapturederror', (event) => {
      event.preventDefault();
      open.uncaptured.push(event.error.message);
    });
    return open;
  }
}

const readLimits = (limits: GPUSupportedLimits): DeviceLimits => ({
  threadsPerBlock: limits.maxComputeInvocationsPerWorkgroup,
  blockSize: [
    limits.maxComputeWorkgroupSizeX,
    limits.maxComputeWorkgroupSizeY,
    limits.maxComputeWorkgroupSizeZ,
  ],
  blocksPerDimension: limits.maxComputeWorkgroupsPerDimension,
  sharedBytes: limits.maxComputeWorkgroupStorageSize,
  storageBuffers: limits.maxStorageBuffersPerShaderStage,
  bufferBytes: Math.min(limits.maxStorageBufferBindingSize, limits.maxBufferSize),
});
