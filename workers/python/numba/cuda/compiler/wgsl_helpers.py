"""Functions in WGSL for what Python means and WGSL does not have. Each is added only where it is
used.
"""

from __future__ import annotations

from .wgsl_math import MATH_HELPERS

#: Name -> (names that it needs, text).
HELPERS: dict[str, tuple[tuple[str, ...], str]] = {
    "fj_wrap": ((), "fn fj_wrap(i: i32, n: i32) -> i32 { return select(i, i + n, i < 0); }"),
    "fj_floordiv": (
        (),
        "fn fj_floordiv(a: i32, b: i32) -> i32 {\n"
        "  let q = a / b;\n"
        "  return select(q, q - 1, (a % b != 0) && ((a < 0) != (b < 0)));\n}",
    ),
    "fj_mod": (
        (),
        "fn fj_mod(a: i32, b: i32) -> i32 {\n"
        "  let r = a % b;\n"
        "  return select(r, r + b, (r != 0) && ((r < 0) != (b < 0)));\n}",
    ),
    "fj_fmod": (
        (),
        "fn fj_fmod(a: f32, b: f32) -> f32 {\n"
        "  let r = a - b * trunc(a / b);\n"
        "  return select(r, r + b, (r != 0.0) && ((r < 0.0) != (b < 0.0)));\n}",
    ),
    **MATH_HELPERS,
    "fj_next": (
        (),
        "// xoroshiro128+ on pairs of 32-bit words (low, high).\n"
        "fn fj_rotl(x: vec2<u32>, k: u32) -> vec2<u32> {\n"
        "  let y = select(x, x.yx, k >= 32u); let s = k & 31u;\n"
        "  if (s == 0u) { return y; }\n"
        "  return vec2<u32>((y.x << s) | (y.y >> (32u - s)), (y.y << s) | (y.x >> (32u - s)));\n}\n"
        "fn fj_next(state: vec4<u32>) -> vec4<u32> {\n"
        "  let t = state.zw ^ state.xy;\n"
        "  let shifted = vec2<u32>(t.x << 14u, (t.y << 14u) | (t.x >> 18u));\n"
        "  return vec4<u32>(fj_rotl(state.xy, 55u) ^ t ^ shifted, fj_rotl(t, 36u));\n}\n"
        "fn fj_unit(state: vec4<u32>) -> f32 {\n"
        "  let low = state.x + state.z;\n"
        "  let high = state.y + state.w + select(0u, 1u, low < state.x);\n"
        "  return f32(high) * 2.3283064365386963e-10;\n}",
    ),
    "fj_stop": (
        (),
        "// What went wrong first: kind, line, kernel, index.\n"
        "fn fj_stop(kind: u32, line: u32, detail: i32) {\n"
        "  if (atomicCompareExchangeWeak(&fj_status[0], 0u, kind).exchanged) {\n"
        "    atomicStore(&fj_status[1], line);\n"
        "    atomicStore(&fj_status[2], fj.kernel);\n"
        "    atomicStore(&fj_status[3], bitcast<u32>(detail));\n"
        "  }\n}",
    ),
    "fj_check": (
        ("fj_stop",),
        "fn fj_check(i: i32, n: i32, line: u32) -> i32 {\n"
        "  let at = select(i, i + n, i < 0);\n"
        "  if (at < 0 || at >= n) { fj_stop(2u, line, i); return 0; }\n"
        "  return at;\n}",
    ),
    "fj_limit": (
        ("fj_stop",),
        "fn fj_limit(start: i32, stop: i32, line: u32) -> i32 {\n"
        "  if (stop > start && u32(stop) - u32(start) > 32u * fj.budget) { fj_stop(1u, line, 0); "
        "return start; }\n"
        "  return stop;\n}",
    ),
    "fj_agree": (
        (),
        "var<workgroup> fj_agreed: u32;\n"
        "fn fj_agree(mine: bool, first: bool) -> bool {\n"
        "  if (first) { fj_agreed = u32(mine); }\n"
        "  return workgroupUniformLoad(&fj_agreed) != 0u;\n}",
    ),
    "fj_vote": (
        (),
        "var<workgroup> fj_votes: atomic<i32>;\nvar<workgroup> fj_voted: i32;\n"
        "fn fj_vote(vote: bool, first: bool) -> i32 {\n"
        "  if (first) { atomicStore(&fj_votes, 0); }\n"
        "  workgroupBarrier();\n"
        "  if (vote) { atomicAdd(&fj_votes, 1); }\n"
        "  workgroupBarrier();\n"
        "  if (first) { fj_voted = atomicLoad(&fj_votes); }\n"
        "  storageBarrier();\n"
        "  return workgroupUniformLoad(&fj_voted);\n}",
    ),
}
