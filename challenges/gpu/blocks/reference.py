"""A grid-stride loop: each thread begins at its own number and moves on by the whole grid."""

import numpy as np
from numba import cuda


@cuda.jit
def axpy_kernel(a, x, y, result):
    """One thread: every element whose number is its own plus a multiple of the grid's size."""
    for i in range(cuda.grid(1), x.size, cuda.gridsize(1)):
        result[i] = a * x[i] + y[i]


def axpy_on(blocks: int, threads: int, a: float, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """a * x + y, float32 of shape (n,), computed by a grid of blocks * threads threads."""
    result = np.zeros_like(x)
    axpy_kernel[blocks, threads](a, x, y, result)
    return result
