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

fn fj_wrap(i: i32, n: i32) -> i32 { return select(i, i + n, i < 0); }

@compute @workgroup_size(64, 1, 1)
fn conditional_expressions(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  var fj_t1: i32;
  var fj_t2: i32;
  let i = (fj_bid.x * FJ_BLOCK_X) + fj_tid.x;
  if ((i < fj.a_size0) && (g_a[i] > 0)) {
    if (i > 0) {
      fj_t1 = g_a[fj_wrap(i - 1, fj.a_size0)];
    } else {
      fj_t1 = 0;
    }
    fj_t2 = fj_t1;
  } else {
    fj_t2 = (-1);
  }
  g_out[i] = fj_t2;
}
