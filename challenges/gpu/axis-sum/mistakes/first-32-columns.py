# verdict: wrong-output
# Each thread takes one column, and long rows have more of them.
import numpy as np
from numba import cuda, float32

THREADS = 32


@cuda.jit
def row_kernel(a, sums):
    tile = cuda.shared.array(THREADS, float32)
    t = cuda.threadIdx.x
    row = cuda.blockIdx.x
    own = float32(0)
    if t < a.shape[1]:
        own += a[row, t]
    tile[t] = own
    cuda.syncthreads()

    width = THREADS // 2
    while width > 0:
        if t < width:
            tile[t] += tile[t + width]
        cuda.syncthreads()
        width //= 2

    if t == 0:
        sums[row] = tile[0]


def row_sums(a):
    rows = a.shape[0]
    sums = cuda.device_array(rows, np.float32)
    row_kernel[rows, THREADS](cuda.to_device(a), sums)
    return sums.copy_to_host()
