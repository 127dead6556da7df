/** The benchmark's kernels as one writes them in WGSL by hand: same algorithm, same buffers in the same order. */
export interface HandWritten {
  readonly wgsl: string;
  /** Uniform words, as bytes. */
  readonly uniforms: Uint8Array<ArrayBuffer>;
}

const bytes = (...words: readonly number[]): Uint8Array<ArrayBuffer> => {
  const padded = new Uint32Array(Math.ceil(words.length / 4) * 4);
  padded.set(words);
  return new Uint8Array(padded.buffer);
};

const floatBits = (value: number): number => new Uint32Array(new Float32Array([value]).buffer)[0] ?? 0;

const N = 1 << 16;

export const handWritten: Readonly<Record<string, HandWritten>> = {
  saxpy: {
    uniforms: bytes(floatBits(2), N),
    wgsl: `
struct Params { a: f32, n: u32 }
@group(0) @binding(0) var<uniform> p: Params;
@group(0) @binding(1) var<storage, read> x: array<f32>;
@group(0) @binding(2) var<storage, read_write> y: array<f32>;
@compute @workgroup_size(256)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let i = id.x;
  if (i < p.n) { y[i] = p.a * x[i] + y[i]; }
}`,
  },
  reduction: {
    uniforms: bytes(N),
    wgsl: `
struct Params { n: u32 }
@group(0) @binding(0) var<uniform> p: Params;
@group(0) @binding(1) var<storage, read> values: array<f32>;
@group(0) @binding(2) var<storage, read_write> partial: array<f32>;
var<workgroup> s: array<f32, 256>;
@compute @workgroup_size(256)
fn main(
  @builtin(global_invocation_id) id: vec3<u32>,
  @builtin(local_invocation_index) t: u32,
  @builtin(workgroup_id) block: vec3<u32>,
) {
  s[t] = select(0.0, values[id.x], id.x < p.n);
  workgroupBarrier();
  for (var width = 128u; width > 0u; width = width / 2u) {
    if (t < width) { s[t] += s[t + width]; }
    workgroupBarrier();
  }
  if (t == 0u) { partial[block.x] = s[0]; }
}`,
  },
  matmul: {
    uniforms: bytes(64, 64),
    wgsl: `
struct Params { k: u32, n: u32 }
@group(0) @binding(0) var<uniform> p: Params;
@group(0) @binding(1) var<storage, read> a: array<f32>;
@group(0) @binding(2) var<storage, read> b: array<f32>;
@group(0) @binding(3) var<storage, read_write> c: array<f32>;
var<workgroup> sa: array<f32, 256>;
var<workgroup> sb: array<f32, 256>;
@compute @workgroup_size(16, 16)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_id) t: vec3<u32>) {
  var total = 0.0;
  let here = t.y * 16u + t.x;
  for (var tile = 0u; tile < p.k / 16u; tile++) {
    sa[here] = a[id.y * p.k + tile * 16u + t.x];
    sb[here] = b[(tile * 16u + t.y) * p.n + id.x];
    workgroupBarrier();
    for (var k = 0u; k < 16u; k++) { total += sa[t.y * 16u + k] * sb[k * 16u + t.x]; }
    workgroupBarrier();
  }
  c[id.y * p.n + id.x] = total;
}`,
  },
  stencil: {
    uniforms: bytes(256, 256),
    wgsl: `
struct Params { n: u32, m: u32 }
@group(0) @binding(0) var<uniform> p: Params;
@group(0) @binding(1) var<storage, read> a: array<f32>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@compute @workgroup_size(16, 16)
fn main(@builtin(global_invocation_id) id: vec3<u32>) {
  let i = id.y;
  let j = id.x;
  if (i > 0u && i < p.n - 1u && j > 0u && j < p.m - 1u) {
    let at = i * p.m + j;
    out[at] = 0.25 * (a[at - p.m] + a[at + p.m] + a[at - 1u] + a[at + 1u]);
  }
}`,
  },
  histogram: {
    uniforms: bytes(N),
    wgsl: `
struct Params { n: u32 }
@group(0) @binding(0) var<uniform> p: Params;
@group(0) @binding(1) var<storage, read> values: array<i32>;
@group(0) @binding(2) var<storage, read_write> bins: array<atomic<i32>>;
var<workgroup> mine: array<atomic<i32>, 64>;
@compute @workgroup_size(256)
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_index) t: u32) {
  if (t < 64u) { atomicStore(&mine[t], 0); }
  workgroupBarrier();
  if (id.x < p.n) { atomicAdd(&mine[values[id.x]], 1); }
  workgroupBarrier();
  if (t < 64u) { atomicAdd(&bins[t], atomicLoad(&mine[t])); }
}`,
  },
};
