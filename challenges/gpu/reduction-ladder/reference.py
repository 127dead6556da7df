"""Each thread adds up many numbers first; one tree in each of a few thread blocks does the rest."""

import numpy as np
from numba import cuda, int32

THREADS = 64
BLOCKS = 4


@cuda.jit
def sum_kernel(values, result):
    tile = cuda.shared.array(THREADS, int32)
    t = cuda.threadIdx.x
    own = int32(0)
    for i in range(cuda.grid(1), values.size, cuda.gridsize(1)):
        own += values[i]
    tile[t] = own
    cuda.syncthreads()

    width = THREADS // 2
    while width > 0:
        if t < width:
            tile[t] += tile[t + width]
        cuda.syncthreads()
        width //= 2

    if t == 0:
        cuda.atomic.add(result, 0, tile[0])


def total(values: np.ndarray) -> int:
    """The sum of values, int32 of shape (n,)."""
    result = cuda.to_device(np.zeros(1, np.int32))
    if values.size > 0:
        sum_kernel[BLOCKS, THREADS](cuda.to_device(values), result)
    return int(result.copy_to_host()[0])
