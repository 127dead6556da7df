# verdict: race
# Moves on by one thread block instead of by the grid, so several thread blocks write the same elements.
import numpy as np
from numba import cuda


@cuda.jit
def axpy_kernel(a, x, y, result):
    for i in range(cuda.grid(1), x.size, cuda.blockDim.x):
        result[i] = a * x[i] + y[i]


def axpy_on(blocks, threads, a, x, y):
    result = np.zeros_like(x)
    axpy_kernel[blocks, threads](a, x, y, result)
    return result
