/** Generated against hand-written WGSL, interleaved on one device. Reads the generated kernels from standard input. */
import { readFileSync } from 'node:fs';
import { create, globals } from 'webgpu';
import { GpuOwner } from '../../../workers/device/gpu-owner';
import { quantile } from '../../../lib/util/quantile';
import { handWritten } from './hand-written';

interface Generated {
  readonly wgsl: string;
  readonly description: { readonly entry: string };
  readonly uniforms: readonly number[];
  readonly buffers: readonly number[];
  readonly grid: readonly [number, number, number];
}

const PAIRS = 25;
/** A sample repeats a launch until it takes about this long: the clock and the queue then cost next to nothing. */
const SAMPLE_MS = 25;

Object.assign(globalThis, globals);
/** Kept: the device dies with the object that it came from. */
const gpu = create([]);
const { device } = await new GpuOwner(() => Promise.resolve(gpu)).open();

/** A function that runs a kernel `times` times and tells how many milliseconds that took. */
function runner(
  code: string,
  entry: string,
  uniforms: Uint8Array<ArrayBuffer>,
  { buffers, grid }: Generated,
): (times: number) => Promise<number> {
  const module = device.createShaderModule({ code });
  const pipeline = device.createComputePipeline({
    layout: 'auto',
    compute: { module, entryPoint: entry },
  });
  const uniform = device.createBuffer({
    size: uniforms.byteLength,
    usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST,
  });
  device.queue.writeBuffer(uniform, 0, uniforms);
  const storage = buffers.map((size) =>
    device.createBuffer({ size, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST }),
  );
  const status = device.createBuffer({ size: 16, usage: GPUBufferUsage.STORAGE });
  const usesStatus = code.includes('fj_status:');
  const all = [
    ...(/\b(?:fj|p)\.\w/.test(code) ? [{ binding: 0, buffer: uniform }] : []),
    ...storage.map((buffer, index) => ({ binding: index + 1, buffer })),
    ...(usesStatus ? [{ binding: storage.length + 1, buffer: status }] : []),
  ];
  const group = device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: all.map(({ binding, buffer }) => ({ binding, resource: { buffer } })),
  });
  return async (times) => {
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    for (let turn = 0; turn < times; turn++) pass.dispatchWorkgroups(...grid);
    pass.end();
    const began = performance.now();
    device.queue.submit([encoder.finish()]);
    await device.queue.onSubmittedWorkDone();
    return performance.now() - began;
  };
}

async function compare(name: string, generated: Generated): Promise<string> {
  const peer = handWritten[name];
  if (peer === undefined) throw new Error(`there is no hand-written ${name}`);
  const ours = runner(
    generated.wgsl,
    generated.description.entry,
    new Uint8Array(generated.uniforms),
    generated,
  );
  const theirs = runner(peer.wgsl, 'main', peer.uniforms, generated);
  await ours(1);
  await theirs(1);
  const times = Math.max(1, Math.ceil(SAMPLE_MS / Math.max(0.05, await theirs(1))));
  const samples = { ours: [] as number[], theirs: [] as number[] };
  for (let pair = 0; pair < PAIRS; pair++) {
    // ABBA: neither always runs first.
    if (pair % 2 === 0) samples.ours.push(await ours(times));
    samples.theirs.push(await theirs(times));
    if (pair % 2 !== 0) samples.ours.push(await ours(times));
  }
  const ratio = (one: number, other: number): string => (one / other).toFixed(2);
  const medians = ratio(quantile(samples.theirs, 0.5), quantile(samples.ours, 0.5));
  // Other programs can only make a sample slower: the fastest ones are the least disturbed.
  const fastest = ratio(Math.min(...samples.theirs), Math.min(...samples.ours));
  return `  ${name.padEnd(10)} hand-written / generated time: fastest ${fastest}, median ${medians} (${times} launches a sample)`;
}

const kernels = JSON.parse(readFileSync(0, 'utf8')) as Readonly<Record<string, Generated>>;
for (const [name, generated] of Object.entries(kernels)) console.log(await compare(name, generated));
device.destroy();
