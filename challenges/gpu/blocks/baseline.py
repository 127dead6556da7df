"""The first thread does everything, and all others look on."""

import numpy as np
from numba import cuda


@cuda.jit
def axpy_kernel(a, x, y, result):
    """Thread 0 goes through three arrays of shape (n,)."""
    if cuda.grid(1) == 0:
        for i in range(x.size):
            result[i] = a * x[i] + y[i]


def axpy_on(blocks: int, threads: int, a: float, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """a * x + y, float32 of shape (n,), computed by one thread of the grid."""
    result = np.zeros_like(x)
    axpy_kernel[blocks, threads](a, x, y, result)
    return result
