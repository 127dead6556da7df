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
  a_size0: i32,
  a_size1: i32,
  out_size0: i32,
}
@group(0) @binding(0) var<uniform> fj: Launch;

@group(0) @binding(1) var<storage, read> g_a: array<f32>;
@group(0) @binding(2) var<storage, read_write> g_out: array<f32>;

@compute @workgroup_size(64, 1, 1)
fn views(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  let i = (fj_bid.x * FJ_BLOCK_X) + fj_tid.x;
  if (i < fj.a_size0) {
    let row_offset = (i * fj.a_size1) + min(1, fj.a_size1);
    let row_size0 = max(fj.a_size1 - min(1, fj.a_size1), 0);
    g_out[i] = g_a[row_offset + 0] + f32(row_size0);
  }
}
