# verdict: too-slow
# Right, but now neighbouring threads read numbers that lie a whole row apart.
import numpy as np
from numba import cuda

TILE = 16


@cuda.jit
def transpose_kernel(a, result):
    column, row = cuda.grid(2)
    if row < result.shape[0] and column < result.shape[1]:
        result[row, column] = a[column, row]


def transpose(a):
    rows, columns = a.shape
    result = cuda.device_array((columns, rows), np.float32)
    blocks = (rows + TILE - 1) // TILE, (columns + TILE - 1) // TILE
    transpose_kernel[blocks, (TILE, TILE)](cuda.to_device(a), result)
    return result.copy_to_host()
