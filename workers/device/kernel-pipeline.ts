import type { KernelDescription } from '../../lib/protocol/device-messages';
import { DeviceError } from './device-error';
import type { OpenGpu } from './gpu-owner';

/** A compiled kernel. Its uniform words are rewritten before each launch: queue order keeps launches apart. */
export interface KernelPipeline {
  readonly description: KernelDescription;
  readonly pipeline: GPUComputePipeline;
  readonly groups: Map<string, GPUBindGroup>;
  uniforms: GPUBuffer | undefined;
}

/** @throws DeviceError `compile` with the compiler's messages */
export async function createPipeline(
  { device }: OpenGpu,
  description: KernelDescription,
  code: string,
): Promise<KernelPipeline> {
  device.pushErrorScope('validation');
  const module = device.createShaderModule({ code, label: description.name });
  try {
    const pipeline = await device.createComputePipelineAsync({
      label: description.name,
      layout: 'auto',
      compute: { module, entryPoint: description.entry },
    });
    return { description, pipeline, groups: new Map(), uniforms: undefined };
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

/** Bindings that the shader declares but never uses are not in an automatic layout: only those used are bound. */
export function bindGroup(
  device: GPUDevice,
  kernel: KernelPipeline,
  key: string,
  buffers: readonly { readonly buffer: GPUBuffer; readonly bytes: number }[],
  status: GPUBuffer,
): GPUBindGroup {
  const known = kernel.groups.get(key);
  if (known !== undefined) return known;
  const entries: GPUBindGroupEntry[] = buffers.map(({ buffer, bytes }, index) => ({
    binding: index + 1,
    resource: { buffer, offset: 0, size: Math.ceil(bytes / 4) * 4 },
  }));
  if (kernel.uniforms !== undefined) entries.push({ binding: 0, resource: { buffer: kernel.uniforms } });
  if (kernel.description.usesStatus)
    entries.push({ binding: buffers.length + 1, resource: { buffer: status } });
  const group = device.createBindGroup({ layout: kernel.pipeline.getBindGroupLayout(0), entries });
  if (kernel.groups.size > 64) kernel.groups.clear();
  kernel.groups.set(key, group);
  return group;
}
