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
  out_size0: i32,
}
@group(0) @binding(0) var<uniform> fj: Launch;

@group(0) @binding(1) var<storage, read> g_a: array<i32>;
@group(0) @binding(2) var<storage, read_write> g_out: array<i32>;

@compute @workgroup_size(64, 1, 1)
fn break_and_continue(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  var total: i32;
  let i = (fj_bid.x * FJ_BLOCK_X) + fj_tid.x;
  total = 0;
  for (var k: i32 = 0; k < fj.a_size0; k++) {
    if (g_a[k] < 0) {
      continue;
    }
    if (total > i) {
      break;
    }
    total = total + g_a[k];
  }
  g_out[i] = total;
}
