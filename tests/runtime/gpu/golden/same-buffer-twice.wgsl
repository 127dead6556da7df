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
  b_offset: i32,
  b_size0: i32,
}
@group(0) @binding(0) var<uniform> fj: Launch;

@group(0) @binding(1) var<storage, read_write> g_a: array<i32>;

@compute @workgroup_size(64, 1, 1)
fn same_buffer_twice(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  let i = (fj_bid.x * FJ_BLOCK_X) + fj_tid.x;
  if (i < fj.b_size0) {
    g_a[fj.b_offset + i] = g_a[i] * 2;
  }
}
