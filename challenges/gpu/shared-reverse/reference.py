"""Each thread block loads its tile into shared memory, waits, and writes it back turned round."""

import numpy as np
from numba import cuda, float32

TILE = 64


@cuda.jit
def reverse(data):
    """One thread: one element of data, shape (n,). One thread block: one tile."""
    tile = cuda.shared.array(TILE, float32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    length = min(TILE, data.size - cuda.blockIdx.x * TILE)
    if t < length:
        tile[t] = data[i]
    cuda.syncthreads()
    if t < length:
        data[i] = tile[length - 1 - t]


def reverse_tiles(x: np.ndarray) -> np.ndarray:
    """x, float32 (n,), with each tile of 64 elements turned round; the last may be short."""
    blocks = (x.size + TILE - 1) // TILE
    if blocks == 0:
        return x.copy()
    data = cuda.to_device(x)
    reverse[blocks, TILE](data)
    return data.copy_to_host()
