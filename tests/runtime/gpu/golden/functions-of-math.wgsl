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
  x_size0: i32,
  out_size0: i32,
}
@group(0) @binding(0) var<uniform> fj: Launch;

@group(0) @binding(1) var<storage, read> g_x: array<f32>;
@group(0) @binding(2) var<storage, read_write> g_out: array<f32>;

fn fj_turn(x: f32) -> vec2<f32> {
  // Quarter turns, and what is left of the angle.
  let k = round(x * 0.63661977);
  return vec2<f32>(k, ((x - k * 1.5703125) - k * 4.8375130e-4) - k * 7.5497899e-8);
}
fn fj_sin_part(r: f32) -> f32 {
  let z = r * r;
  return ((-1.9515296e-4 * z + 8.3321609e-3) * z - 1.6666655e-1) * z * r + r;
}
fn fj_cos_part(r: f32) -> f32 {
  let z = r * r;
  return ((2.4433157e-5 * z - 1.3887316e-3) * z + 4.1666646e-2) * z * z - 0.5 * z + 1.0;
}

fn fj_sin(x: f32) -> f32 {
  let t = fj_turn(x); let k = i32(t.x);
  let v = select(fj_sin_part(t.y), fj_cos_part(t.y), (k & 1) == 1);
  return select(v, -v, (k & 2) == 2);
}

@compute @workgroup_size(64, 1, 1)
fn functions_of_math(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  let i = (fj_bid.x * FJ_BLOCK_X) + fj_tid.x;
  g_out[i] = ((sqrt(g_x[i]) + fj_sin(g_x[i])) + exp((-g_x[i]))) + f32(i32(floor(g_x[i])));
}
