/**
 * What the device worker does when things go wrong, on a real device: programs that a test runs in a process of
 * its own, because the driver is found by the environment that a process starts with. Prints one JSON object.
 */
import { create, globals } from 'webgpu';
import type { DeviceCommand, DeviceReport } from '../../../lib/protocol/device-messages';
import { BufferPool } from '../../../workers/device/buffer-pool';
import { DeviceError } from '../../../workers/device/device-error';
import { DeviceSession } from '../../../workers/device/device-session';
import { GpuOwner, type OpenGpu } from '../../../workers/device/gpu-owner';
import { createPipeline } from '../../../workers/device/kernel-pipeline';
import { LaunchCopy } from '../../../workers/device/launch-copy';
import { LaunchTimer } from '../../../workers/device/launch-timer';
import { StatusBuffer } from '../../../workers/device/status-words';

Object.assign(globalThis, globals);

const COUNT = 256;
const NOTHING = new Uint8Array(0);
const description = { name: 'grow', entry: 'main', bindings: [0], written: [0], usesStatus: false };
const code = new TextEncoder().encode(`
@group(0) @binding(1) var<storage, read_write> a: array<f32>;
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3<u32>) { a[id.x] = a[id.x] + 1.0; }`);
const launch = {
  op: 'launch',
  pipeline: 2,
  buffers: [1],
  dispatch: [COUNT / 64, 1, 1],
  grid: [COUNT / 64, 1, 1],
  block: [64, 1, 1],
} as const satisfies DeviceCommand;
const read = { op: 'read', buffer: 1, offset: 0, bytes: COUNT * 4 } as const satisfies DeviceCommand;

/** A device that has no timestamps, as far as its sessions know. */
class OwnerWithoutTimestamps extends GpuOwner {
  override async open(): Promise<OpenGpu> {
    return { ...(await super.open()), hasTimestamps: false };
  }
}

const owner = new GpuOwner(() => Promise.resolve(create([])));

/** A program: an array of zeros that a kernel counts up. */
async function begin(session: DeviceSession): Promise<void> {
  await session.execute({ op: 'open' }, NOTHING);
  await session.execute({ op: 'create', buffer: 1, bytes: COUNT * 4 }, NOTHING);
  await session.execute({ op: 'pipeline', pipeline: 2, description }, code);
  await session.execute(launch, new Uint8Array(16));
}

async function values(session: DeviceSession): Promise<readonly number[]> {
  const { data = NOTHING } = await session.execute(read, NOTHING);
  return [...new Set(new Float32Array(new Uint8Array(data).buffer))];
}

/** `kind: message` of what a step fails with. */
async function failure(step: () => Promise<unknown>): Promise<string> {
  try {
    await step();
    return 'nothing';
  } catch (error) {
    return error instanceof DeviceError ? `${error.kind}: ${error.message}` : String(error);
  }
}

async function losing(during: DeviceCommand): Promise<readonly string[]> {
  const session = new DeviceSession(owner);
  await begin(session);
  const { device } = await owner.open();
  const underWay = failure(() => session.execute(during, NOTHING));
  device.destroy();
  const found = [await underWay, await failure(() => session.execute({ op: 'sync' }, NOTHING))];
  session.close();
  return found;
}

async function workingOn(): Promise<readonly number[]> {
  const session = new DeviceSession(owner);
  await begin(session);
  const found = await values(session);
  session.close();
  return found;
}

async function tooLarge(): Promise<string> {
  const session = new DeviceSession(owner);
  await session.execute({ op: 'open' }, NOTHING);
  const { limits } = await owner.open();
  const bytes = limits.bufferBytes + 4;
  const found = await failure(() => session.execute({ op: 'create', buffer: 1, bytes }, NOTHING));
  session.close();
  return found.replaceAll(/\d+/g, 'N');
}

/** Takes arrays as large as can be until there is no room. */
async function fillingMemory(): Promise<string> {
  const session = new DeviceSession(owner);
  await session.execute({ op: 'open' }, NOTHING);
  const { limits } = await owner.open();
  let found = 'nothing';
  for (let buffer = 1; buffer <= 64 && found === 'nothing'; buffer++) {
    const command = { op: 'create', buffer, bytes: limits.bufferBytes } as const;
    found = await failure(() => session.execute(command, NOTHING));
  }
  session.close();
  return found.replaceAll(/\d+/g, 'N');
}

async function timing(of: GpuOwner): Promise<unknown> {
  const session = new DeviceSession(of);
  await begin(session);
  await session.execute({ op: 'stamp', stamp: 3 }, NOTHING);
  await session.execute({ op: 'stamp', stamp: 4 }, NOTHING);
  const { answer: elapsed } = await session.execute({ op: 'elapsed', from: 3, to: 4 }, NOTHING);
  const report = (await session.execute({ op: 'report' }, NOTHING)).answer as DeviceReport;
  const { timedBy, launches, kernelMs, resolutionMs, repeats } = report;
  const isShort = kernelMs < 10 * resolutionMs * launches;
  const found = {
    timedBy,
    launches,
    hasResolution: resolutionMs > 0,
    isRepeatedWhereShort: isShort === (repeats !== undefined),
    isElapsed: 'ms' in elapsed && typeof elapsed.ms === 'number' && elapsed.ms >= 0,
    values: await values(session),
  };
  session.close();
  return found;
}

/** A launch repeated on copies: what it found stays as it is. */
async function repeating(withTimestamps: boolean): Promise<unknown> {
  const gpu = await owner.open();
  const { device } = gpu;
  const kernel = await createPipeline(gpu, description, new TextDecoder().decode(code));
  const pool = new BufferPool(gpu);
  const status = new StatusBuffer(device);
  const array = await pool.take(COUNT * 4);
  const words = new Uint8Array(16);
  const copy = await LaunchCopy.take(gpu, kernel, launch.dispatch, [array], words, status.buffer);
  const timer = withTimestamps ? LaunchTimer.create(gpu) : undefined;
  const repeats = await copy?.repeat(timer, 0.001);
  const staging = device.createBuffer({
    size: COUNT * 4,
    usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ,
  });
  const encoder = device.createCommandEncoder();
  encoder.copyBufferToBuffer(array.buffer, 0, staging, 0, COUNT * 4);
  device.queue.submit([encoder.finish()]);
  await staging.mapAsync(GPUMapMode.READ);
  const left = new Set(new Float32Array(staging.getMappedRange().slice(0)));
  return { areMany: (repeats?.launches ?? 0) > 1, takesTime: (repeats?.ms ?? 0) > 0, left: [...left] };
}

const noAdapter = { requestAdapter: () => Promise.resolve(null) } as unknown as GPU;
console.log(
  JSON.stringify({
    hasTimestamps: (await owner.open()).hasTimestamps,
    lostWhileReading: await losing(read),
    afterLoss: await workingOn(),
    lostWhileWaiting: await losing({ op: 'report' }),
    afterSecondLoss: await workingOn(),
    tooLarge: await tooLarge(),
    memory: await fillingMemory(),
    afterFullMemory: await workingOn(),
    noWebGpu: await failure(() => new GpuOwner(() => Promise.resolve(undefined)).open()),
    noAdapter: await failure(() => new GpuOwner(() => Promise.resolve(noAdapter)).open()),
    timedByDevice: await timing(owner),
    timedByWall: await timing(new OwnerWithoutTimestamps(() => Promise.resolve(create([])))),
    repeatedByDevice: (await owner.open()).hasTimestamps ? await repeating(true) : undefined,
    repeatedByWall: await repeating(false),
  }),
);
process.exit(0);
