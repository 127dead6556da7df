# verdict: race
# Begins with the number in the thread block, so the threads 0 of all thread blocks do the same elements.
import numpy as np
from numba import cuda


@cuda.jit
def axpy_kernel(a, x, y, result):
    for i in range(cuda.threadIdx.x, x.size, cuda.gridsize(1)):
        result[i] = a * x[i] + y[i]


def axpy_on(blocks, threads, a, x, y):
    result = np.zeros_like(x)
    axpy_kernel[blocks, threads](a, x, y, result)
    return result
