const FJ_BLOCK_X = 8;
const FJ_BLOCK_Y = 8;
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
  b_size0: i32,
  b_size1: i32,
  c_size0_: i32,
  c_size1_: i32,
}
@group(0) @binding(0) var<uniform> fj: Launch;

@group(0) @binding(1) var<storage, read> g_a: array<f32>;
@group(0) @binding(2) var<storage, read> g_b: array<f32>;
@group(0) @binding(3) var<storage, read_write> g_c: array<f32>;
var<workgroup> s_sa: array<f32, 64>;
var<workgroup> s_sb: array<f32, 64>;

@compute @workgroup_size(8, 8, 1)
fn tiled_product(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  var total: f32;
  let x = (fj_bid.x * FJ_BLOCK_X) + fj_tid.x;
  let y = (fj_bid.y * FJ_BLOCK_Y) + fj_tid.y;
  let tx = fj_tid.x;
  let ty = fj_tid.y;
  total = 0.0f;
  let fj_stop1 = fj.a_size1 / 8;
  for (var tile: i32 = 0; tile < fj_stop1; tile++) {
    s_sa[(tx * 8) + ty] = g_a[(x * fj.a_size1) + (ty + (tile * 8))];
    s_sb[(tx * 8) + ty] = g_b[((tx + (tile * 8)) * fj.b_size1) + y];
    workgroupBarrier();
    for (var k: i32 = 0; k < 8; k++) {
      total = total + (s_sa[(tx * 8) + k] * s_sb[(k * 8) + ty]);
    }
    workgroupBarrier();
  }
  g_c[(x * fj.c_size1_) + y] = total;
}
