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

var<workgroup> fj_votes: atomic<i32>;
var<workgroup> fj_voted: i32;
fn fj_vote(vote: bool, first: bool) -> i32 {
  if (first) { atomicStore(&fj_votes, 0); }
  workgroupBarrier();
  if (vote) { atomicAdd(&fj_votes, 1); }
  workgroupBarrier();
  if (first) { fj_voted = atomicLoad(&fj_votes); }
  storageBarrier();
  return workgroupUniformLoad(&fj_voted);
}

@compute @workgroup_size(64, 1, 1)
fn votes(@builtin(local_invocation_id) fj_lid: vec3<u32>, @builtin(workgroup_id) fj_wid: vec3<u32>) {
  let fj_tid = vec3<i32>(fj_lid);
  let fj_bid = vec3<i32>(fj_wid);
  let fj_first = all(fj_lid == vec3<u32>());
  var fj_vote1: i32;
  let i = (fj_bid.x * FJ_BLOCK_X) + fj_tid.x;
  fj_vote1 = fj_vote((g_a[i] > 0), fj_first);
  g_out[i] = fj_vote1;
}
