import type { KernelDescription } from '../../lib/protocol/device-messages';
import { DeviceError } from './device-error';
import type { OpenGpu } from './gpu-owner';

/** A compiled kernel. Its uniform words are rewritten before each launch: queue order keeps launches apart. */
export interface KernelPipeline {
  readonly description: KernelDescription;
  readonly pipeline: GPUComputePipeline;
  readonly layout: GPUBindGroupLayout;
  readonly groups: Map<string, GPUBindGroup>;
  uniforms: GPUBuffer | undefined;
}

/** @throws DeviceError `compile` with the compiler's messages */
export async function createPipeline(
  { device }: OpenGpu,
  description: KernelDescription,
  code: string,
): Promise<KernelPipeline> {
  const layout = bindGroupLayout(device, description);
  device.pushErrorScope('validation');
  const module = device.createShaderModule({ code, label: description.name });
  try {
    const pipeline = await device.createComputePipelineAsync({
      label: description.name,
      layout: device.createPipelineLayout({ bindGroupLayouts: [layout] }),
      compute: { module, entryPoint: description.entry },
    });
    return { description, pipeline, layout, groups: new Map(), uniforms: undefined };
  } catch (error) {
    const { messages } = await module.getCompilationInfo();
    const found = messages
      .filter(({ type }) => type === 'error')
      .map(({ lineNum, message }) => `line ${lineNum}: ${message}`);
    const text = found.length > 0 ? found.join('; ') : error instanceof Error ? error.message : String(error);
    throw new DeviceError('compile', `the GPU's compiler refused ${description.name}: ${text}`);
  } finally {
    await device.popErrorScope();
  }
}

/** Said in full: an automatic layout would leave out what a kernel declares and does not use. */
function bindGroupLayout(
  device: GPUDevice,
  { bindings, written, usesStatus }: KernelDescription,
): GPUBindGroupLayout {
  const types: GPUBufferBindingType[] = [
    'uniform',
    ...bindings.map((position) => (written.includes(position) ? 'storage' : 'read-only-storage')),
    ...(usesStatus ? (['storage'] as const) : []),
  ];
  const visibility = GPUShaderStage.COMPUTE;
  return device.createBindGroupLayout({
    entries: types.map((type, binding) => ({ binding, visibility, buffer: { type } })),
  });
}

/** Binds uniform words, arrays and status words in the order that the compiler gave them. */
export function createGroup(
  device: GPUDevice,
  { layout, description }: KernelPipeline,
  buffers: readonly { readonly buffer: GPUBuffer; readonly bytes: number }[],
  uniforms: GPUBuffer | undefined,
  status: GPUBuffer,
): GPUBindGroup {
  const entries: GPUBindGroupEntry[] = buffers.map(({ buffer, bytes }, index) => ({
    binding: index + 1,
    resource: { buffer, offset: 0, size: Math.ceil(bytes / 4) * 4 },
  }));
  if (uniforms !== undefined) entries.push({ binding: 0, resource: { buffer: uniforms } });
  if (description.usesStatus) entries.push({ binding: buffers.length + 1, resource: { buffer: status } });
  return device.createBindGroup({ layout, entries });
}

/** The buffers of a launch, kept for the next launch with the same ones. */
export function bindGroup(
  device: GPUDevice,
  kernel: KernelPipeline,
  key: string,
  buffers: readonly { readonly buffer: GPUBuffer; readonly bytes: number }[],
  status: GPUBuffer,
): GPUBindGroup {
  const known = kernel.groups.get(key);
  if (known !== undefined) return known;
  const group = createGroup(device, kernel, buffers, kernel.uniforms, status);
  if (kernel.groups.size > 64) kernel.groups.clear();
  kernel.groups.set(key, group);
  return group;
}
