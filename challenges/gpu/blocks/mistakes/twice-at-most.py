# verdict: wrong-output
# Takes a second element after the first, but a small grid needs more turns than two.
import numpy as np
from numba import cuda


@cuda.jit
def axpy_kernel(a, x, y, result):
    i = cuda.grid(1)
    if i < x.size:
        result[i] = a * x[i] + y[i]
    j = i + cuda.gridsize(1)
    if j < x.size:
        result[j] = a * x[j] + y[j]


def axpy_on(blocks, threads, a, x, y):
    result = np.zeros_like(x)
    axpy_kernel[blocks, threads](a, x, y, result)
    return result
