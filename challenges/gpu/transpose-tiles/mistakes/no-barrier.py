# verdict: race
# Takes numbers from the tile that other threads may not have stored yet.
import numpy as np
from numba import cuda, float32

TILE = 16
PADDED = TILE + 1  # the columns of the tile then lie in different banks


@cuda.jit
def transpose_kernel(a, result):
    tile = cuda.shared.array((TILE, PADDED), float32)
    x = cuda.threadIdx.x
    y = cuda.threadIdx.y
    column = cuda.blockIdx.x * TILE + x
    row = cuda.blockIdx.y * TILE + y
    if row < a.shape[0] and column < a.shape[1]:
        tile[y, x] = a[row, column]

    # The same tile in the result: its rows are the columns of a.
    row = cuda.blockIdx.x * TILE + y
    column = cuda.blockIdx.y * TILE + x
    if row < result.shape[0] and column < result.shape[1]:
        result[row, column] = tile[x, y]


def transpose(a):
    rows, columns = a.shape
    result = cuda.device_array((columns, rows), np.float32)
    blocks = (columns + TILE - 1) // TILE, (rows + TILE - 1) // TILE
    transpose_kernel[blocks, (TILE, TILE)](cuda.to_device(a), result)
    return result.copy_to_host()
