# verdict: out-of-bounds
# Copies its number of a without asking whether there is one.
import numpy as np
from numba import cuda, float32

TILE = 8


@cuda.jit
def matmul_kernel(a, b, c):
    tile_a = cuda.shared.array((TILE, TILE), float32)
    tile_b = cuda.shared.array((TILE, TILE), float32)
    x = cuda.threadIdx.x
    y = cuda.threadIdx.y
    column, row = cuda.grid(2)
    depth = a.shape[1]
    total = float32(0)
    for start in range(0, depth, TILE):
        tile_a[y, x] = a[row, start + x]
        if start + y < depth and column < b.shape[1]:
            tile_b[y, x] = b[start + y, column]
        else:
            tile_b[y, x] = 0
        cuda.syncthreads()  # both tiles are complete
        for k in range(TILE):
            total += tile_a[y, k] * tile_b[k, x]
        cuda.syncthreads()  # nobody needs them any more
    if row < c.shape[0] and column < c.shape[1]:
        c[row, column] = total


def matmul(a, b):
    m, n = a.shape[0], b.shape[1]
    c = cuda.device_array((m, n), np.float32)
    blocks = (n + TILE - 1) // TILE, (m + TILE - 1) // TILE
    matmul_kernel[blocks, (TILE, TILE)](cuda.to_device(a), cuda.to_device(b), c)
    return c.copy_to_host()
