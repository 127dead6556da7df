# verdict: out-of-bounds
# Rounds the number of turns up, and has no guard in the last one.
import numpy as np
from numba import cuda


@cuda.jit
def axpy_kernel(a, x, y, result):
    turns = (x.size + cuda.gridsize(1) - 1) // cuda.gridsize(1)
    for turn in range(turns):
        i = cuda.grid(1) + turn * cuda.gridsize(1)
        result[i] = a * x[i] + y[i]


def axpy_on(blocks, threads, a, x, y):
    result = np.zeros_like(x)
    axpy_kernel[blocks, threads](a, x, y, result)
    return result
