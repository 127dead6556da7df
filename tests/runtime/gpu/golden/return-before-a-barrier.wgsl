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

@group(0) @binding(1) var<storage, read> g_a: array<f32>;
@group(0) @binding(2) var<storage, read_write> g_out: array<f32>;
var<workgroup> s_s: array<f32, 64>;

@compute @workgroup_size(64, 1, 1)
fn return_before_a_barrier(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  var fj_live: bool;
  fj_live = true;
  let t = fj_tid.x;
  let i = (fj_bid.x * FJ_BLOCK_X) + fj_tid.x;
  if (i >= fj.a_size0) {
    fj_live = false;
  }
  let fj_active1 = fj_live;
  if (fj_active1) {
    s_s[t] = g_a[i];
  }
  workgroupBarrier();
  if (fj_active1) {
    g_out[i] = s_s[0];
  }
}
