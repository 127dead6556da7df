"""One thread, one element: math functions, operators, dtypes and casts."""

from __future__ import annotations

import math

import numpy as np
from numba import cuda, float32, int32, uint32

from .registry import case, integers, numbers

N = 61


def _unary(name, function, low, high, rtol=3e-5):
    @case(f"math_{name}", rtol=rtol, atol=1e-5)
    def run():
        @cuda.jit
        def kernel(x, out):
            i = cuda.grid(1)
            if i < x.size:
                out[i] = function(x[i])

        x, out = numbers(N, 3, low, high), np.zeros(N, np.float32)
        kernel[4, 16](x, out)
        return out


for _name, _low, _high in (
    ("sqrt", 0, 9),
    ("sin", -3, 3),
    ("cos", -3, 3),
    ("tan", -1, 1),
    ("asin", -1, 1),
    ("acos", -0.9, 0.9),
    ("atan", -5, 5),
    ("sinh", -3, 3),
    ("cosh", -3, 3),
    ("tanh", -4, 4),
    ("asinh", -4, 4),
    ("acosh", 1.1, 9),
    ("atanh", -0.9, 0.9),
    ("exp", -4, 4),
    ("expm1", -1, 1),
    ("log", 0.1, 9),
    ("log2", 0.1, 9),
    ("log10", 0.1, 9),
    ("log1p", -0.5, 5),
    ("fabs", -3, 3),
    ("floor", -5, 5),
    ("ceil", -5, 5),
    ("degrees", -3, 3),
    ("radians", -90, 90),
    ("erf", -3, 3),
    ("erfc", -2, 2),
    ("gamma", 0.6, 5),
    ("lgamma", 2.2, 9),
):
    _unary(
        _name,
        getattr(math, _name),
        _low,
        _high,
        2e-4 if _name in ("erfc", "gamma", "lgamma", "tan") else 3e-5,
    )


def _binary(name, function):
    @case(f"math_{name}", atol=1e-5)
    def run():
        @cuda.jit
        def kernel(x, y, out):
            i = cuda.grid(1)
            if i < x.size:
                out[i] = function(x[i], y[i])

        x, y, out = numbers(N, 4, 0.2, 3), numbers(N, 5, 0.2, 3), np.zeros(N, np.float32)
        kernel[4, 16](x, y, out)
        return out


for _name in ("atan2", "hypot", "pow", "fmod", "copysign"):
    _binary(_name, getattr(math, _name))


@case()
def math_tests():
    @cuda.jit
    def kernel(x, out):
        i = cuda.grid(1)
        if i < x.size:
            out[i] = math.isnan(x[i]) + 2 * math.isinf(x[i])

    x, out = numbers(N), np.zeros(N, np.int32)
    x[3], x[7], x[9] = np.nan, np.inf, -np.inf
    kernel[4, 16](x, out)
    return out


@case()
def math_in_two_parts():
    @cuda.jit
    def kernel(x, fractions, powers, wholes):
        i = cuda.grid(1)
        if i < x.size:
            part, power = math.frexp(x[i])
            rest, whole = math.modf(x[i])
            fractions[i] = part + 10 * rest
            powers[i] = power
            wholes[i] = whole

    x = numbers(N, 7, -9, 9)
    fractions, powers, wholes = np.zeros_like(x), np.zeros(N, np.int32), np.zeros_like(x)
    kernel[4, 16](x, fractions, powers, wholes)
    return fractions, powers, wholes


def _dtype(dtype):
    @case(f"dtype_{np.dtype(dtype).name}")
    def run():
        @cuda.jit
        def kernel(a, b, out):
            i = cuda.grid(1)
            if i < a.size:
                out[i] = a[i] + b[i] * 3

        rng = np.random.default_rng(6)
        a, b = rng.integers(0, 20, N).astype(dtype), rng.integers(0, 20, N).astype(dtype)
        out = np.zeros(N, dtype)
        kernel[4, 16](a, b, out)
        return out


for _dtype_ in (
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float32",
    "float64",
):
    _dtype(_dtype_)


@case()
def dtype_bool():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < a.size:
            out[i] = not a[i] and i % 3 != 0

    a, out = integers(N) > 0, np.zeros(N, np.bool_)
    kernel[4, 16](a, out)
    return out


def _operator(name, function, floats=True):
    @case(f"operator_{name}", atol=1e-5)
    def run():
        @cuda.jit
        def kernel(a, b, x, y, whole, broken):
            i = cuda.grid(1)
            if i < a.size:
                whole[i] = function(a[i], b[i])
                if floats:
                    broken[i] = function(x[i], y[i])

        a, b = integers(N, 1), integers(N, 2)
        b[b == 0] = 7
        x, y = numbers(N, 3), numbers(N, 4)
        y[np.abs(y) < 0.1] = 0.7
        whole, broken = np.zeros(N, np.int32), np.zeros(N, np.float32)
        kernel[4, 16](a, b, x, y, whole, broken)
        return whole, broken


@cuda.jit(device=True)
def _floordiv(a, b):
    return a // b


@cuda.jit(device=True)
def _mod(a, b):
    return a % b


@cuda.jit(device=True)
def _sub(a, b):
    return a - b


@cuda.jit(device=True)
def _mul(a, b):
    return a * b


@cuda.jit(device=True)
def _and(a, b):
    return a & b


@cuda.jit(device=True)
def _or(a, b):
    return a | b


@cuda.jit(device=True)
def _xor(a, b):
    return a ^ b


@cuda.jit(device=True)
def _compare(a, b):
    return (a < b) + 2 * (a <= b) + 4 * (a == b) + 8 * (a != b) + 16 * (a > b) + 32 * (a >= b)


@cuda.jit(device=True)
def _minmax(a, b):
    return min(a, b) * 2 + max(a, b) + abs(a)


@cuda.jit(device=True)
def _negate(a, b):
    return -a + (+b)


@cuda.jit(device=True)
def _square(a, b):
    return a**2 + b**3


_operator("floordiv", _floordiv)
_operator("mod", _mod)
_operator("sub", _sub)
_operator("mul", _mul)
_operator("and", _and, False)
_operator("or", _or, False)
_operator("xor", _xor, False)
_operator("compare", _compare)
_operator("minmax", _minmax)
_operator("negate", _negate)
_operator("power", _square)


@case()
def operator_truediv_of_integers():
    @cuda.jit
    def kernel(a, b, out):
        i = cuda.grid(1)
        if i < a.size:
            out[i] = a[i] / b[i]

    a, b, out = integers(N, 1), integers(N, 2, 1, 9), np.zeros(N, np.float32)
    kernel[4, 16](a, b, out)
    return out


@case()
def operator_shift_and_invert():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < a.size:
            out[i] = (a[i] << 3) + (a[i] >> 1) + ~a[i]

    a, out = integers(N), np.zeros(N, np.int32)
    kernel[4, 16](a, out)
    return out


@case()
def operator_power_of_variables():
    @cuda.jit
    def kernel(a, x, out, powers):
        i = cuda.grid(1)
        if i < a.size:
            out[i] = x[i] ** a[i]
            powers[i] = a[i] ** 3

    a, x = integers(N, 1, 0, 6), numbers(N, 2, 0.5, 2)
    out, powers = np.zeros(N, np.float32), np.zeros(N, np.int32)
    kernel[4, 16](a, x, out, powers)
    return out, powers


@case()
def casts():
    @cuda.jit
    def kernel(x, out, wrapped):
        i = cuda.grid(1)
        if i < x.size:
            out[i] = int(x[i]) * 10 + int32(x[i] * 3) + int(float32(i) / 2) + round(x[i])
            wrapped[i] = uint32(i) * uint32(5)

    x, out, wrapped = numbers(N, 2, -9, 9), np.zeros(N, np.int32), np.zeros(N, np.uint32)
    kernel[4, 16](x, out, wrapped)
    return out, wrapped


@case()
def bit_functions():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < a.size:
            out[i] = cuda.popc(a[i]) + 100 * cuda.clz(a[i]) + 10000 * cuda.ffs(a[i])

    a, out = integers(N, 1, 0, 1 << 20), np.zeros(N, np.int32)
    a[0] = 0
    kernel[4, 16](a, out)
    return out


@case()
def fma_and_selp():
    @cuda.jit
    def kernel(x, y, out):
        i = cuda.grid(1)
        if i < x.size:
            out[i] = cuda.fma(x[i], y[i], 1.5) + cuda.selp(x[i] > 0, 2.0, -3.0)

    x, y, out = numbers(N, 2), numbers(N, 3), np.zeros(N, np.float32)
    kernel[4, 16](x, y, out)
    return out


@case()
def truncation():
    @cuda.jit
    def kernel(x, out):
        i = cuda.grid(1)
        if i < x.size:
            out[i] = int(x[i]) + int(-x[i] * 3)

    x, out = numbers(N, 2, -9, 9), np.zeros(N, np.float32)
    kernel[4, 16](x, out)
    return out


@case()
def cube_root():
    @cuda.jit
    def kernel(x, out):
        i = cuda.grid(1)
        if i < x.size:
            out[i] = cuda.cbrt(x[i])

    x, out = numbers(N, 2, 0.1, 30), np.zeros(N, np.float32)
    kernel[4, 16](x, out)
    return out


@case()
def numbers_without_a_fraction_stay_integers():
    @cuda.jit
    def kernel(out):
        i = cuda.grid(1)
        if i < out.size:
            total = 0
            total += i * 7
            total -= 3
            total *= 2
            total //= 3
            total %= 11
            out[i] = total

    out = np.zeros(N, np.int32)
    kernel[4, 16](out)
    return out


@case()
def hashing_with_unsigned_numbers():
    @cuda.jit
    def kernel(a, out):
        i = cuda.grid(1)
        if i < a.size:
            h = a[i] ^ (a[i] >> 4)
            h = (h * 5) & 0xFFFF
            out[i] = h | 0x10000

    a = integers(N, 1, 0, 1 << 12).astype(np.uint32)
    out = np.zeros(N, np.uint32)
    kernel[4, 16](a, out)
    return out
