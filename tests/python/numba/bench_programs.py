"""Times of whole programs on the GPU against NumPy in the same interpreter. Prints one JSON object
of milliseconds.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import numpy as np
from bench_kernels import ORDER, SIDE, N, matmul, saxpy, stencil
from numba import cuda
from numba.cuda import device


def median_ms(function: Callable[[], object], rounds: int = 9) -> float:
    """The median time of a call, after one that warms up."""
    function()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return sorted(times)[rounds // 2] * 1000


def main() -> None:
    """See the module."""
    if not device.is_offered():
        print(json.dumps({"noGpu": device.why_not()}))
        return
    x, y = np.ones(N, np.float32), np.ones(N, np.float32)
    dx, dy = cuda.to_device(x), cuda.to_device(y)
    square = np.ones((SIDE, SIDE), np.float32)
    dsquare, dout = cuda.to_device(square), cuda.to_device(square)
    a = np.ones((ORDER, ORDER), np.float32)
    da, dc = cuda.to_device(a), cuda.to_device(a)
    tiny = cuda.to_device(np.ones(1, np.float32))

    def launch_many() -> None:
        for _ in range(100):
            saxpy[1, 1](2.0, tiny, tiny)
        cuda.synchronize()

    def on_gpu(kernel, grid, block, *args) -> Callable[[], None]:
        def run() -> None:
            kernel[grid, block](*args)
            cuda.synchronize()

        return run

    def stencil_numpy() -> np.ndarray:
        return 0.25 * (square[:-2, 1:-1] + square[2:, 1:-1] + square[1:-1, :-2] + square[1:-1, 2:])

    tiles = (SIDE // 16, SIDE // 16), (16, 16)
    report = {
        "one launch": median_ms(launch_many) / 100,
        "launch and wait": median_ms(on_gpu(saxpy, 1, 1, 2.0, tiny, tiny)),
        "copy in, 1 MB": median_ms(lambda: (cuda.to_device(x), cuda.synchronize())),
        "copy out, 1 MB": median_ms(dx.copy_to_host),
        "saxpy, GPU": median_ms(on_gpu(saxpy, N // 256, 256, 2.0, dx, dy)),
        "saxpy, NumPy": median_ms(lambda: 2.0 * x + y),
        "stencil, GPU": median_ms(on_gpu(stencil, *tiles, dsquare, dout)),
        "stencil, NumPy": median_ms(stencil_numpy),
        "matmul, GPU": median_ms(on_gpu(matmul, (ORDER // 16,) * 2, (16, 16), da, da, dc)),
        "matmul, NumPy": median_ms(lambda: a @ a),
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
