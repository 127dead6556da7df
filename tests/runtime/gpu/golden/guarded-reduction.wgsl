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
@group(0) @binding(2) var<storage, read_write> g_out: array<atomic<u32>>;
@group(0) @binding(3) var<storage, read_write> fj_status: array<atomic<u32>, 4>;
var<workgroup> s_s: array<f32, 64>;

// What went wrong first: kind, line, kernel, index.
fn fj_stop(kind: u32, line: u32, detail: i32) {
  if (atomicCompareExchangeWeak(&fj_status[0], 0u, kind).exchanged) {
    atomicStore(&fj_status[1], line);
    atomicStore(&fj_status[2], fj.kernel);
    atomicStore(&fj_status[3], bitcast<u32>(detail));
  }
}

fn fj_add_g_out(i: i32, v: f32) -> f32 {
  var old = atomicLoad(&g_out[i]);
  loop {
    let swap = atomicCompareExchangeWeak(&g_out[i], old, bitcast<u32>(bitcast<f32>(old) + v));
    if (swap.exchanged) { return bitcast<f32>(old); }
    old = swap.old_value;
  }
}

@compute @workgroup_size(64, 1, 1)
fn guarded_reduction(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  var width: i32;
  let t = fj_tid.x;
  let i = (fj_bid.x * FJ_BLOCK_X) + fj_tid.x;
  if (i < fj.a_size0) {
    s_s[t] = g_a[i];
  } else {
    s_s[t] = 0.0f;
  }
  workgroupBarrier();
  width = FJ_BLOCK_X / 2;
  var fj_turns1 = 0u;
  loop {
    if (!(width > 0)) { break; }
    fj_turns1 += 1u;
    if (fj_turns1 > fj.budget) { fj_stop(1u, 47u, 0); break; }
    if (t < width) {
      s_s[t] = s_s[t] + s_s[(t + width)];
    }
    workgroupBarrier();
    width = width / 2;
  }
  if (t == 0) {
    fj_add_g_out(0, s_s[0]);
  }
}
