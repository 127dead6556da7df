"""Prints the compiled form of the kernels that the benchmark runs, as a JSON object."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from numba import cuda, float32, int32
from numba.cuda import backend
from numba.cuda.arguments import prepare_arguments
from numba.cuda.compiler.specialise import compile_kernel, prepare
from numba.cuda.webgpu import LOOP_BUDGET

N = 1 << 16
SIDE = 256
ORDER = 64
BINS = 64


@cuda.jit
def saxpy(a, x, y):
    i = cuda.grid(1)
    if i < x.size:
        y[i] = a * x[i] + y[i]


@cuda.jit
def reduction(values, partial):
    s = cuda.shared.array(256, float32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    if i < values.size:
        s[t] = values[i]
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
        partial[cuda.blockIdx.x] = s[0]


@cuda.jit
def matmul(a, b, c):
    sa = cuda.shared.array((16, 16), float32)
    sb = cuda.shared.array((16, 16), float32)
    col, row = cuda.grid(2)
    tx, ty = cuda.threadIdx.x, cuda.threadIdx.y
    total = float32(0.0)
    for tile in range(a.shape[1] // 16):
        sa[ty, tx] = a[row, tile * 16 + tx]
        sb[ty, tx] = b[tile * 16 + ty, col]
        cuda.syncthreads()
        for k in range(16):
            total += sa[ty, k] * sb[k, tx]
        cuda.syncthreads()
    c[row, col] = total


@cuda.jit
def stencil(a, out):
    j, i = cuda.grid(2)
    n, m = a.shape
    if 0 < i < n - 1 and 0 < j < m - 1:
        out[i, j] = 0.25 * (a[i - 1, j] + a[i + 1, j] + a[i, j - 1] + a[i, j + 1])


@cuda.jit
def histogram(values, bins):
    mine = cuda.shared.array(BINS, int32)
    t = cuda.threadIdx.x
    if t < BINS:
        mine[t] = 0
    cuda.syncthreads()
    i = cuda.grid(1)
    if i < values.size:
        cuda.atomic.add(mine, values[i], 1)
    cuda.syncthreads()
    if t < BINS:
        cuda.atomic.add(bins, t, mine[t])


def form(kernel: Any, grid: tuple, block: tuple, *args: Any) -> dict[str, Any]:
    """One kernel: shader, uniform bytes, bytes of its buffers, grid."""
    values = prepare_arguments(args, kernel.parameter_names(), None).values
    arguments = prepare(kernel.parameter_names(), values)
    compiled = compile_kernel(kernel, arguments, block, 0, False)
    header = [*grid, LOOP_BUDGET, 0, 0, float("inf"), float("nan")]
    return {
        "wgsl": compiled.wgsl,
        "description": compiled.description(),
        "uniforms": list(arguments.pack(header)),
        "buffers": [4 * arguments.memories[i].count for i in compiled.bindings],
        "grid": grid,
    }


def main() -> None:
    """See the module."""
    backend.select("simulator")
    vector, square = np.zeros(N, np.float32), np.zeros((SIDE, SIDE), np.float32)
    a, b, c = (np.zeros((ORDER, ORDER), np.float32) for _ in range(3))
    line, tile = (256, 1, 1), (16, 16, 1)
    print(
        json.dumps(
            {
                "saxpy": form(saxpy, (N // 256, 1, 1), line, 2.0, vector, vector.copy()),
                "reduction": form(
                    reduction, (N // 256, 1, 1), line, vector, np.zeros(N // 256, np.float32)
                ),
                "matmul": form(matmul, (ORDER // 16, ORDER // 16, 1), tile, a, b, c),
                "stencil": form(stencil, (SIDE // 16, SIDE // 16, 1), tile, square, square.copy()),
                "histogram": form(
                    histogram,
                    (N // 256, 1, 1),
                    line,
                    np.zeros(N, np.int32),
                    np.zeros(BINS, np.int32),
                ),
            }
        )
    )


if __name__ == "__main__":
    main()
