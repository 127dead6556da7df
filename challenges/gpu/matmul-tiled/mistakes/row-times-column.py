# verdict: too-slow
# Right, but each thread fetches its whole row and column from global memory.
import numpy as np
from numba import cuda, float32

TILE = 8


@cuda.jit
def matmul_kernel(a, b, c):
    column, row = cuda.grid(2)
    if row < c.shape[0] and column < c.shape[1]:
        total = float32(0)
        for k in range(a.shape[1]):
            total += a[row, k] * b[k, column]
        c[row, column] = total


def matmul(a, b):
    m, n = a.shape[0], b.shape[1]
    c = cuda.device_array((m, n), np.float32)
    blocks = (n + TILE - 1) // TILE, (m + TILE - 1) // TILE
    matmul_kernel[blocks, (TILE, TILE)](cuda.to_device(a), cuda.to_device(b), c)
    return c.copy_to_host()
