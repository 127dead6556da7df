# verdict: race
# All threads of a thread block add to the same sum without anything that keeps them apart.
import numpy as np
from numba import cuda, float32

THREADS = 32


@cuda.jit
def row_kernel(a, sums):
    t = cuda.threadIdx.x
    row = cuda.blockIdx.x
    own = float32(0)
    for column in range(t, a.shape[1], THREADS):
        own += a[row, column]
    sums[row] += own


def row_sums(a):
    rows = a.shape[0]
    sums = cuda.to_device(np.zeros(rows, np.float32))
    row_kernel[rows, THREADS](cuda.to_device(a), sums)
    return sums.copy_to_host()
