# verdict: too-slow
# Right, but neighbouring threads work far apart, so each group of threads touches many pieces of memory at once.
import numpy as np
from numba import cuda


@cuda.jit
def axpy_kernel(a, x, y, result):
    share = (x.size + cuda.gridsize(1) - 1) // cuda.gridsize(1)
    first = cuda.grid(1) * share
    for i in range(first, min(first + share, x.size)):
        result[i] = a * x[i] + y[i]


def axpy_on(blocks, threads, a, x, y):
    result = np.zeros_like(x)
    axpy_kernel[blocks, threads](a, x, y, result)
    return result
