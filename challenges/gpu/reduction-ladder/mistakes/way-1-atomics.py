# verdict: too-slow
# Way 1: every number costs an atomic addition to one place, where all threads queue.
import numpy as np
from numba import cuda

THREADS = 64


@cuda.jit
def sum_kernel(values, result):
    i = cuda.grid(1)
    if i < values.size:
        cuda.atomic.add(result, 0, values[i])


def total(values):
    result = cuda.to_device(np.zeros(1, np.int32))
    if values.size > 0:
        blocks = (values.size + THREADS - 1) // THREADS
        sum_kernel[blocks, THREADS](cuda.to_device(values), result)
    return int(result.copy_to_host()[0])
