"""Python's mathematical functions in WGSL: which are WGSL's own, and the text of those that are
not, or not exact enough there.
"""

from __future__ import annotations

#: Math functions that are WGSL's own, by numba's name.
NATIVE = {
    "acosh": "acosh",
    "asinh": "asinh",
    "atanh": "atanh",
    "ceil": "ceil",
    "cosh": "cosh",
    "degrees": "degrees",
    "exp": "exp",
    "fabs": "abs",
    "abs": "abs",
    "floor": "floor",
    "fma": "fma",
    "log": "log",
    "log2": "log2",
    "radians": "radians",
    "round": "round",
    "sinh": "sinh",
    "sqrt": "sqrt",
    "trunc": "trunc",
}

HELPED = (
    "sin",
    "cos",
    "tan",
    "asin",
    "acos",
    "atan",
    "atan2",
    "powi",
    "isnan",
    "isinf",
    "isfinite",
    "tanh",
    "log1p",
    "expm1",
    "copysign",
    "cbrt",
    "hypot",
    "erf",
    "erfc",
    "lgamma",
    "gamma",
)

#: As `HELPERS` in wgsl_helpers.
MATH_HELPERS: dict[str, tuple[tuple[str, ...], str]] = {
    "fj_powi": (
        (),
        "fn fj_powi(x: f32, n: i32) -> f32 {\n"
        "  var base = x; var left = abs(n); var result = 1.0;\n"
        "  while (left > 0) {\n"
        "    if ((left & 1) == 1) { result = result * base; }\n"
        "    base = base * base; left = left >> 1u;\n"
        "  }\n"
        "  return select(result, 1.0 / result, n < 0);\n}",
    ),
    "fj_ipow": (
        (),
        "fn fj_ipow(x: i32, n: i32) -> i32 {\n"
        "  var base = x; var left = n; var result = 1;\n"
        "  while (left > 0) {\n"
        "    if ((left & 1) == 1) { result = result * base; }\n"
        "    base = base * base; left = left >> 1u;\n"
        "  }\n"
        "  return result;\n}",
    ),
    "fj_upow": (
        (),
        "fn fj_upow(x: u32, n: u32) -> u32 {\n"
        "  var base = x; var left = n; var result = 1u;\n"
        "  while (left > 0u) {\n"
        "    if ((left & 1u) == 1u) { result = result * base; }\n"
        "    base = base * base; left = left >> 1u;\n"
        "  }\n"
        "  return result;\n}",
    ),
    "fj_pow": (
        (),
        "fn fj_pow(x: f32, y: f32) -> f32 {\n"
        "  if (y == 0.0) { return 1.0; }\n"
        "  if (x > 0.0) { return pow(x, y); }\n"
        "  if (x == 0.0) { return select(0.0, fj.inf, y < 0.0); }\n"
        "  if (floor(y) != y) { return fj.nan; }\n"
        "  let size = pow(-x, y);\n"
        "  return select(size, -size, (i32(y) & 1) == 1);\n}",
    ),
    "fj_isnan": (
        (),
        "fn fj_isnan(x: f32) -> bool { return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u; }",
    ),
    "fj_isinf": (
        (),
        "fn fj_isinf(x: f32) -> bool { return (bitcast<u32>(x) & 0x7fffffffu) == 0x7f800000u; }",
    ),
    "fj_isfinite": (
        (),
        "fn fj_isfinite(x: f32) -> bool { return (bitcast<u32>(x) & 0x7fffffffu) < 0x7f800000u; }",
    ),
    # S. L. Moshier's single-precision polynomials (Cephes): GPUs may be off by 5e-4 in sin and cos.
    "fj_turn": (
        (),
        "fn fj_turn(x: f32) -> vec2<f32> {\n"
        "  // Quarter turns, and what is left of the angle.\n"
        "  let k = round(x * 0.63661977);\n"
        "  return vec2<f32>(k, ((x - k * 1.5703125) - k * 4.8375130e-4) - k * 7.5497899e-8);\n}\n"
        "fn fj_sin_part(r: f32) -> f32 {\n"
        "  let z = r * r;\n"
        "  return ((-1.9515296e-4 * z + 8.3321609e-3) * z - 1.6666655e-1) * z * r + r;\n}\n"
        "fn fj_cos_part(r: f32) -> f32 {\n"
        "  let z = r * r;\n"
        "  return ((2.4433157e-5 * z - 1.3887316e-3) * z + 4.1666646e-2) * z * z - 0.5 * z + "
        "1.0;\n}",
    ),
    "fj_sin": (
        ("fj_turn",),
        "fn fj_sin(x: f32) -> f32 {\n"
        "  let t = fj_turn(x); let k = i32(t.x);\n"
        "  let v = select(fj_sin_part(t.y), fj_cos_part(t.y), (k & 1) == 1);\n"
        "  return select(v, -v, (k & 2) == 2);\n}",
    ),
    "fj_cos": (
        ("fj_turn",),
        "fn fj_cos(x: f32) -> f32 {\n"
        "  let t = fj_turn(x); let k = i32(t.x) + 1;\n"
        "  let v = select(fj_sin_part(t.y), fj_cos_part(t.y), (k & 1) == 1);\n"
        "  return select(v, -v, (k & 2) == 2);\n}",
    ),
    "fj_tan": (("fj_sin", "fj_cos"), "fn fj_tan(x: f32) -> f32 { return fj_sin(x) / fj_cos(x); }"),
    "fj_asin": (
        (),
        "fn fj_asin(x: f32) -> f32 {\n"
        "  let a = abs(x);\n"
        "  if (a > 1.0) { return fj.nan; }\n"
        "  let far = a > 0.5;\n"
        "  let z = select(a * a, 0.5 * (1.0 - a), far); let s = select(a, sqrt(z), far);\n"
        "  let p = ((((4.2163199e-2 * z + 2.4181311e-2) * z + 4.5470026e-2) * z + 7.4953003e-2) * z"
        " + 1.6666752e-1) * z * s + s;\n"
        "  let y = select(p, 1.5707964 - 2.0 * p, far);\n"
        "  return select(y, -y, x < 0.0);\n}",
    ),
    "fj_acos": (
        ("fj_asin",),
        "fn fj_acos(x: f32) -> f32 {\n"
        "  if (x < -0.5) { return 3.1415927 - 2.0 * fj_asin(sqrt(0.5 * (1.0 + x))); }\n"
        "  if (x > 0.5) { return 2.0 * fj_asin(sqrt(0.5 * (1.0 - x))); }\n"
        "  return 1.5707964 - fj_asin(x);\n}",
    ),
    "fj_atan": (
        (),
        "fn fj_atan(x: f32) -> f32 {\n"
        "  var a = abs(x); var y = 0.0;\n"
        "  if (a > 2.4142136) { y = 1.5707964; a = -1.0 / a; }\n"
        "  else if (a > 0.41421357) { y = 0.78539816; a = (a - 1.0) / (a + 1.0); }\n"
        "  let z = a * a;\n"
        "  y += (((8.0537445e-2 * z - 1.3877686e-1) * z + 1.9977711e-1) * z - 3.3332949e-1) * z * "
        "a + a;\n"
        "  return select(y, -y, x < 0.0);\n}",
    ),
    "fj_atan2": (
        ("fj_atan",),
        "fn fj_atan2(y: f32, x: f32) -> f32 {\n"
        "  if (x == 0.0) { return select(select(0.0, -1.5707964, y < 0.0), 1.5707964, y > 0.0); }\n"
        "  let a = fj_atan(y / x);\n"
        "  if (x > 0.0) { return a; }\n"
        "  return select(a + 3.1415927, a - 3.1415927, y < 0.0);\n}",
    ),
    "fj_tanh": ((), "fn fj_tanh(x: f32) -> f32 { return tanh(clamp(x, -15.0, 15.0)); }"),
    "fj_log1p": (
        (),
        "fn fj_log1p(x: f32) -> f32 {\n"
        "  let u = 1.0 + x;\n"
        "  if (u == 1.0) { return x; }\n"
        "  return log(u) * x / (u - 1.0);\n}",
    ),
    "fj_expm1": (
        (),
        "fn fj_expm1(x: f32) -> f32 {\n"
        "  if (abs(x) < 0.01) { return x * (1.0 + x * (0.5 + x * (0.16666667 + x * "
        "0.041666668))); }\n"
        "  return exp(x) - 1.0;\n}",
    ),
    "fj_copysign": (
        (),
        "fn fj_copysign(x: f32, y: f32) -> f32 {\n"
        "  return bitcast<f32>((bitcast<u32>(x) & 0x7fffffffu) | (bitcast<u32>(y) & "
        "0x80000000u));\n}",
    ),
    "fj_cbrt": (
        (),
        "fn fj_cbrt(x: f32) -> f32 {\n"
        "  if (x == 0.0) { return x; }\n"
        "  let y = pow(abs(x), 0.33333334);\n"
        "  return select(-1.0, 1.0, x > 0.0) * (y - (y * y * y - abs(x)) / (3.0 * y * y));\n}",
    ),
    "fj_hypot": (
        (),
        "fn fj_hypot(x: f32, y: f32) -> f32 {\n"
        "  let big = max(abs(x), abs(y)); let small = min(abs(x), abs(y));\n"
        "  if (big == 0.0) { return 0.0; }\n"
        "  let r = small / big;\n"
        "  return big * sqrt(1.0 + r * r);\n}",
    ),
    # W. J. Cody, "Rational Chebyshev approximations for the error function" (1969) is more exact
    # than 32 bits need;
    # this is Numerical Recipes' erfc, relative error below 1.2e-7 everywhere.
    "fj_erfc": (
        (),
        "fn fj_erfc(x: f32) -> f32 {\n"
        "  let z = abs(x); let t = 1.0 / (1.0 + 0.5 * z);\n"
        "  let p = -1.26551223 + t * (1.00002368 + t * (0.37409196 + t * (0.09678418 + t * "
        "(-0.18628806\n"
        "    + t * (0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * "
        "0.17087277))))))));\n"
        "  let r = t * exp(-z * z + p);\n"
        "  return select(2.0 - r, r, x >= 0.0);\n}",
    ),
    "fj_erf": (
        ("fj_erfc",),
        "fn fj_erf(x: f32) -> f32 {\n"
        "  if (abs(x) < 0.5) {\n"
        "    let s = x * x;\n"
        "    return 1.1283792 * x * (1.0 + s * (-0.33333334 + s * (0.1 + s * (-0.023809524 + s * "
        "0.0046296296))));\n"
        "  }\n"
        "  return 1.0 - fj_erfc(x);\n}",
    ),
    # Lanczos' approximation with g = 5 and six terms (Numerical Recipes 6.1).
    "fj_lgamma": (
        (),
        "fn fj_lgamma(x: f32) -> f32 {\n"
        "  if (x < 0.5) { return log(3.1415927 / abs(sin(3.1415927 * x))) - fj_lgamma_upper(1.0 - "
        "x); }\n"
        "  return fj_lgamma_upper(x);\n}\n"
        "fn fj_lgamma_upper(x: f32) -> f32 {\n"
        "  let t = x + 5.5;\n"
        "  let series = 1.0 + 76.18009 / (x + 1.0) - 86.50532 / (x + 2.0) + 24.014099 / (x + 3.0)\n"
        "    - 1.2317396 / (x + 4.0) + 0.0012086510 / (x + 5.0) - 0.0000053952394 / (x + 6.0);\n"
        "  return (x + 0.5) * log(t) - t + log(2.5066283 * series / x);\n}",
    ),
    "fj_gamma": (
        ("fj_lgamma",),
        "fn fj_gamma(x: f32) -> f32 {\n"
        "  let size = exp(fj_lgamma(x));\n"
        "  return select(size, -size, x < 0.0 && (i32(floor(x)) & 1) != 0);\n}",
    ),
}
