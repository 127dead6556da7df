# verdict: too-slow
# Way 3: the working threads are side by side, but their numbers are far apart: bank conflicts.
import numpy as np
from numba import cuda, int32

THREADS = 64


@cuda.jit
def sum_kernel(values, result):
    tile = cuda.shared.array(THREADS, int32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    if i < values.size:
        tile[t] = values[i]
    else:
        tile[t] = 0
    cuda.syncthreads()

    step = 1
    while step < THREADS:
        k = 2 * step * t
        if k < THREADS:
            tile[k] += tile[k + step]
        cuda.syncthreads()
        step *= 2

    if t == 0:
        cuda.atomic.add(result, 0, tile[0])


def total(values):
    result = cuda.to_device(np.zeros(1, np.int32))
    if values.size > 0:
        blocks = (values.size + THREADS - 1) // THREADS
        sum_kernel[blocks, THREADS](cuda.to_device(values), result)
    return int(result.copy_to_host()[0])
