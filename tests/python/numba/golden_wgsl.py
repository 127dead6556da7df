"""Prints the WGSL of twenty kernels as a JSON object: `golden_wgsl.py`. Needs no GPU."""

from __future__ import annotations

import json
import math
from typing import Any

import numpy as np
from numba import cuda, float32
from numba.cuda import backend
from numba.cuda.arguments import prepare_arguments
from numba.cuda.compiler.specialise import compile_kernel, prepare
from numba.cuda.random import create_xoroshiro128p_states, xoroshiro128p_uniform_float32

WEIGHTS = np.array([0.25, 0.5, 0.25], np.float32)
VECTOR, MATRIX = np.zeros(100, np.float32), np.zeros((10, 10), np.float32)
WHOLE, BYTES = np.zeros(100, np.int32), np.zeros(100, np.uint8)


@cuda.jit
def saxpy(a, x, y):
    i = cuda.grid(1)
    if i < x.size:
        y[i] = a * x[i] + y[i]


@cuda.jit
def stencil(a, out):
    i, j = cuda.grid(2)
    n, m = a.shape
    if 0 < i < n - 1 and 0 < j < m - 1:
        out[i, j] = 0.25 * (a[i - 1, j] + a[i + 1, j] + a[i, j - 1] + a[i, j + 1])


@cuda.jit
def guarded_reduction(a, out):
    s = cuda.shared.array(64, float32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    if i < a.size:
        s[t] = a[i]
    else:
        s[t] = 0.0
    cuda.syncthreads()
    width = cuda.blockDim.x // 2
    while width > 0:
        if t < width:
            s[t] += s[t + width]
        cuda.syncthreads()
        width //= 2
    if t == 0:
        cuda.atomic.add(out, 0, s[0])


@cuda.jit
def guard_around_a_barrier(a, out):
    s = cuda.shared.array(64, float32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    if i < a.size:
        s[t] = a[i]
        cuda.syncthreads()
        out[i] = s[0]


@cuda.jit
def return_before_a_barrier(a, out):
    s = cuda.shared.array(64, float32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    if i >= a.size:
        return
    s[t] = a[i]
    cuda.syncthreads()
    out[i] = s[0]


@cuda.jit
def tiled_product(a, b, c):
    sa = cuda.shared.array((8, 8), float32)
    sb = cuda.shared.array((8, 8), float32)
    x, y = cuda.grid(2)
    tx, ty = cuda.threadIdx.x, cuda.threadIdx.y
    total = float32(0.0)
    for tile in range(a.shape[1] // 8):
        sa[tx, ty] = a[x, ty + tile * 8]
        sb[tx, ty] = b[tx + tile * 8, y]
        cuda.syncthreads()
        for k in range(8):
            total += sa[tx, k] * sb[k, ty]
        cuda.syncthreads()
    c[x, y] = total


@cuda.jit
def histogram(a, bins):
    i = cuda.grid(1)
    if i < a.size:
        cuda.atomic.add(bins, a[i] % bins.size, 1)


@cuda.jit
def python_division(a, out):
    i = cuda.grid(1)
    if i < a.size:
        out[i] = a[i] // 3 + a[i] % -5 + a[i] ** 2


@cuda.jit
def steps_of_every_sign(step, out):
    i = cuda.grid(1)
    for k in range(10, 0, -2):
        out[i] += k
    for k in range(0, 10, step):
        out[i] += k


@cuda.jit
def endless(a):
    while a[0] == 0:
        a[1] += 1


@cuda.jit
def break_and_continue(a, out):
    i = cuda.grid(1)
    total = 0
    for k in range(a.size):
        if a[k] < 0:
            continue
        if total > i:
            break
        total += a[k]
    out[i] = total


@cuda.jit(device=True)
def divide(a, b):
    if b == 0:
        return 0, 0
    return a // b, a % b


@cuda.jit
def device_functions(a, out):
    i = cuda.grid(1)
    q, r = divide(a[i], i - 5)
    out[i] = q * 10 + r


@cuda.jit
def conditional_expressions(a, out):
    i = cuda.grid(1)
    out[i] = (a[i - 1] if i > 0 else 0) if i < a.size and a[i] > 0 else -1


@cuda.jit
def local_and_constant_memory(out):
    weights = cuda.const.array_like(WEIGHTS)
    scratch = cuda.local.array(4, float32)
    i = cuda.grid(1)
    for k in range(3):
        scratch[k] = weights[k] * i
    out[i] = scratch[i % 3]


@cuda.jit
def same_buffer_twice(a, b):
    i = cuda.grid(1)
    if i < b.size:
        b[i] = a[i] * 2


@cuda.jit
def votes(a, out):
    i = cuda.grid(1)
    out[i] = cuda.syncthreads_count(a[i] > 0)


@cuda.jit
def random_numbers(states, out):
    i = cuda.grid(1)
    out[i] = xoroshiro128p_uniform_float32(states, i)


@cuda.jit
def small_integers(a, out):
    i = cuda.grid(1)
    if i < a.size:
        out[i] = a[i] * 2 + 1


@cuda.jit
def functions_of_math(x, out):
    i = cuda.grid(1)
    out[i] = math.sqrt(x[i]) + math.sin(x[i]) + math.exp(-x[i]) + math.floor(x[i])


@cuda.jit
def views(a, out):
    i = cuda.grid(1)
    if i < a.shape[0]:
        row = a[i, 1:]
        out[i] = row[0] + len(row)


@cuda.jit(debug=True)
def bounds_checked(a):
    a[cuda.grid(1)] = 1


def wgsl_of(kernel: Any, args: tuple, block: tuple = (64, 1, 1)) -> str:
    """The shader of a kernel for some arguments."""
    values = prepare_arguments(args, kernel.parameter_names(), None).values
    return compile_kernel(kernel, prepare(kernel.parameter_names(), values), block, 0, False).wgsl


def main() -> None:
    """See the module."""
    backend.select("simulator")
    whole = cuda.to_device(WHOLE)
    texts = {
        "saxpy": wgsl_of(saxpy, (2.0, VECTOR, VECTOR.copy())),
        "stencil": wgsl_of(stencil, (MATRIX, MATRIX.copy()), (8, 8, 1)),
        "guarded-reduction": wgsl_of(guarded_reduction, (VECTOR, np.zeros(1, np.float32))),
        "guard-around-a-barrier": wgsl_of(guard_around_a_barrier, (VECTOR, VECTOR.copy())),
        "return-before-a-barrier": wgsl_of(return_before_a_barrier, (VECTOR, VECTOR.copy())),
        "tiled-product": wgsl_of(tiled_product, (MATRIX, MATRIX.copy(), MATRIX.copy()), (8, 8, 1)),
        "histogram": wgsl_of(histogram, (WHOLE, WHOLE.copy())),
        "python-division": wgsl_of(python_division, (WHOLE, WHOLE.copy())),
        "steps-of-every-sign": wgsl_of(steps_of_every_sign, (-3, WHOLE)),
        "endless": wgsl_of(endless, (VECTOR,)),
        "break-and-continue": wgsl_of(break_and_continue, (WHOLE, WHOLE.copy())),
        "device-functions": wgsl_of(device_functions, (WHOLE, WHOLE.copy())),
        "conditional-expressions": wgsl_of(conditional_expressions, (WHOLE, WHOLE.copy())),
        "local-and-constant-memory": wgsl_of(local_and_constant_memory, (VECTOR,)),
        "same-buffer-twice": wgsl_of(same_buffer_twice, (whole[:50], whole[50:])),
        "votes": wgsl_of(votes, (WHOLE, WHOLE.copy())),
        "random-numbers": wgsl_of(random_numbers, (create_xoroshiro128p_states(100, 1), VECTOR)),
        "small-integers": wgsl_of(small_integers, (BYTES, BYTES.copy())),
        "functions-of-math": wgsl_of(functions_of_math, (VECTOR, VECTOR.copy())),
        "views": wgsl_of(views, (MATRIX, VECTOR)),
        "bounds-checked": wgsl_of(bounds_checked, (VECTOR,)),
    }
    print(json.dumps(texts))


if __name__ == "__main__":
    main()
