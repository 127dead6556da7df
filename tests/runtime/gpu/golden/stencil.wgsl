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
  out_size0: i32,
  out_size1: i32,
}
@group(0) @binding(0) var<uniform> fj: Launch;

@group(0) @binding(1) var<storage, read> g_a: array<f32>;
@group(0) @binding(2) var<storage, read_write> g_out: array<f32>;

fn fj_wrap(i: i32, n: i32) -> i32 { return select(i, i + n, i < 0); }

@compute @workgroup_size(8, 8, 1)
fn stencil(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  let i = (fj_bid.x * FJ_BLOCK_X) + fj_tid.x;
  let j = (fj_bid.y * FJ_BLOCK_Y) + fj_tid.y;
  let n = fj.a_size0;
  let m = fj.a_size1;
  if (((0 < i) && (i < (n - 1))) && ((0 < j) && (j < (m - 1)))) {
    g_out[(i * fj.out_size1) + j] = 0.25f * (((g_a[(fj_wrap(i - 1, fj.a_size0) * fj.a_size1) + j] + g_a[((i + 1) * fj.a_size1) + j]) + g_a[(i * fj.a_size1) + fj_wrap(j - 1, fj.a_size1)]) + g_a[(i * fj.a_size1) + (j + 1)]);
  }
}
