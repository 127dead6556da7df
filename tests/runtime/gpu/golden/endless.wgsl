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
}
@group(0) @binding(0) var<uniform> fj: Launch;

@group(0) @binding(1) var<storage, read_write> g_a: array<f32>;
@group(0) @binding(2) var<storage, read_write> fj_status: array<atomic<u32>, 4>;

// What went wrong first: kind, line, kernel, index.
fn fj_stop(kind: u32, line: u32, detail: i32) {
  if (atomicCompareExchangeWeak(&fj_status[0], 0u, kind).exchanged) {
    atomicStore(&fj_status[1], line);
    atomicStore(&fj_status[2], fj.kernel);
    atomicStore(&fj_status[3], bitcast<u32>(detail));
  }
}

@compute @workgroup_size(64, 1, 1)
fn endless(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  var fj_turns1 = 0u;
  loop {
    if (!(g_a[0] == 0.0f)) { break; }
    fj_turns1 += 1u;
    if (fj_turns1 > fj.budget) { fj_stop(1u, 121u, 0); break; }
    g_a[1] = g_a[1] + 1.0f;
  }
}
