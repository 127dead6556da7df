const FJ_BLOCK_X = 64;
const FJ_BLOCK_Y = 1;
const FJ_BLOCK_Z = 1;

struct Launch {
  grid_x: i32,
  grid_y: i32,
  grid_z: i32,
  budget: u32,
  kernel: u32,
  fold: u32,
  inf: f32,
  nan: f32,
  states_size0: i32,
  out_size0: i32,
}
@group(0) @binding(0) var<uniform> fj: Launch;

@group(0) @binding(1) var<storage, read_write> g_states: array<u32>;
@group(0) @binding(2) var<storage, read_write> g_out: array<f32>;

// xoroshiro128+ on pairs of 32-bit words (low, high).
fn fj_rotl(x: vec2<u32>, k: u32) -> vec2<u32> {
  let y = select(x, x.yx, k >= 32u); let s = k & 31u;
  if (s == 0u) { return y; }
  return vec2<u32>((y.x << s) | (y.y >> (32u - s)), (y.y << s) | (y.x >> (32u - s)));
}
fn fj_next(state: vec4<u32>) -> vec4<u32> {
  let t = state.zw ^ state.xy;
  let shifted = vec2<u32>(t.x << 14u, (t.y << 14u) | (t.x >> 18u));
  return vec4<u32>(fj_rotl(state.xy, 55u) ^ t ^ shifted, fj_rotl(t, 36u));
}
fn fj_unit(state: vec4<u32>) -> f32 {
  let low = state.x + state.z;
  let high = state.y + state.w + select(0u, 1u, low < state.x);
  return f32(high) * 2.3283064365386963e-10;
}

fn fj_uniform_g_states(i: i32) -> f32 {
  let k = 4 * i;
  let state = vec4<u32>(g_states[k], g_states[k + 1], g_states[k + 2], g_states[k + 3]);
  let next = fj_next(state);
  g_states[k] = next.x; g_states[k + 1] = next.y; g_states[k + 2] = next.z; g_states[k + 3] = next.w;
  return fj_unit(state);
}

@compute @workgroup_size(64, 1, 1)
fn random_numbers(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  let i = (fj_bid.x * FJ_BLOCK_X) + fj_tid.x;
  let fj_draw1 = fj_uniform_g_states(i);
  g_out[i] = fj_draw1;
}
