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
  out_size0: i32,
}
@group(0) @binding(0) var<uniform> fj: Launch;

@group(0) @binding(1) var<storage, read_write> g_out: array<f32>;
const c_WEIGHTS = array<f32, 3>(0.25f, 0.5f, 0.25f);

@compute @workgroup_size(64, 1, 1)
fn local_and_constant_memory(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  var scratch_1: array<f32, 4>;
  let i = (fj_bid.x * FJ_BLOCK_X) + fj_tid.x;
  for (var k: i32 = 0; k < 3; k++) {
    scratch_1[k] = c_WEIGHTS[k] * f32(i);
  }
  g_out[i] = scratch_1[(i % 3)];
}
