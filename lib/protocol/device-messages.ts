/** What a kernel binds and how its uniform words are laid out: made by the compiler, in Python. */
export interface KernelDescription {
  readonly name: string;
  readonly entry: string;
  /** One entry for each storage binding, from binding 1 on: its position among the launch's buffers. */
  readonly bindings: readonly number[];
  /** Positions of the buffers that the kernel may write. */
  readonly written: readonly number[];
  /** Status words (what went wrong, where) are bound after the buffers. */
  readonly usesStatus: boolean;
}

type Size3 = readonly [number, number, number];

/** What an interpreter asks of the device worker. Handles are numbers that the interpreter chose. */
export type DeviceCommand =
  | { readonly op: 'open' }
  | { readonly op: 'create'; readonly buffer: number; readonly bytes: number }
  | { readonly op: 'write'; readonly buffer: number; readonly offset: number }
  | { readonly op: 'read'; readonly buffer: number; readonly offset: number; readonly bytes: number }
  | { readonly op: 'free'; readonly buffer: number }
  | { readonly op: 'pipeline'; readonly pipeline: number; readonly description: KernelDescription }
  | {
      readonly op: 'launch';
      readonly pipeline: number;
      readonly buffers: readonly number[];
      readonly dispatch: Size3;
      readonly grid: Size3;
      readonly block: Size3;
    }
  | { readonly op: 'sync' }
  /** Notes when the queue has come here, where the device has timestamps. */
  | { readonly op: 'stamp'; readonly stamp: number }
  | { readonly op: 'elapsed'; readonly from: number; readonly to: number }
  | { readonly op: 'report' };

/** `id` counts requests; 0 marks a command without an answer. */
export interface DeviceMessage {
  readonly id: number;
  readonly command: DeviceCommand;
  readonly payload?: Uint8Array<ArrayBuffer>;
}

/** A process's way to the device worker: commands go over `port`, answers come into `answers`. */
export interface DeviceLink {
  readonly port: MessagePort;
  readonly answers: SharedArrayBuffer;
}

/** What the coordinator tells the device worker. `process` is a number of its own choice. */
export type DeviceControl =
  | ({ readonly kind: 'connect'; readonly process: number } & DeviceLink)
  /** The process has ended: everything that it had on the GPU is given back. */
  | { readonly kind: 'disconnect'; readonly process: number };

/** What went wrong with the device, by the name that Python turns into an exception. */
export type DeviceErrorKind = 'missing' | 'lost' | 'memory' | 'compile' | 'validation';

export interface DeviceLimits {
  readonly threadsPerBlock: number;
  readonly blockSize: Size3;
  readonly blocksPerDimension: number;
  readonly sharedBytes: number;
  readonly storageBuffers: number;
  readonly bufferBytes: number;
}

/** kind (1 loop budget, 2 bounds), line, kernel, detail; the kind is 0 while all is well. */
export type StatusWords = readonly [number, number, number, number];

/** A launch that was repeated on copies of its arrays, because one alone is too short for the clock. */
export interface DeviceRepeats {
  readonly launches: number;
  /** Of one launch, on average. */
  readonly ms: number;
  /** Whether all of them together are well above what the clock tells apart. */
  readonly isResolved: boolean;
}

export interface DeviceReport {
  readonly copyInMs: number;
  readonly copyOutMs: number;
  /** Time on the GPU, or around the queue where the device has no timestamps. */
  readonly kernelMs: number;
  readonly launches: number;
  readonly timedBy: 'timestamps' | 'wall-clock';
  /** The smallest time that the clock behind `kernelMs` tells apart, in milliseconds. */
  readonly resolutionMs: number;
  /** The last kernel's first launch, repeated; absent where all launches are long enough, or its arrays large. */
  readonly repeats?: DeviceRepeats;
  readonly lastLaunch?: { readonly kernel: string; readonly grid: Size3; readonly block: Size3 };
}

export type DeviceAnswer =
  | { readonly error: DeviceErrorKind; readonly message: string }
  | { readonly name: string; readonly limits: DeviceLimits; readonly hasTimestamps: boolean }
  | { readonly status?: StatusWords }
  /** Between two stamps; `ms` is absent where one of them was never made or is long ago. */
  | { readonly ms?: number; readonly resolutionMs: number }
  | DeviceReport;
