# verdict: too-slow
# Right, but one thread adds up everything while all others look on.
import numpy as np
from numba import cuda

THREADS = 64


@cuda.jit
def sum_kernel(values, result):
    if cuda.grid(1) == 0:
        for i in range(values.size):
            result[0] += values[i]


def total(values):
    result = cuda.to_device(np.zeros(1, np.int32))
    if values.size > 0:
        blocks = (values.size + THREADS - 1) // THREADS
        sum_kernel[blocks, THREADS](cuda.to_device(values), result)
    return int(result.copy_to_host()[0])
