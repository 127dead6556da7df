"""One thread exchanges the ends of each tile, working inwards."""

import numpy as np
from numba import cuda

TILE = 64


@cuda.jit
def reverse(data):
    """One thread goes through all tiles of data, shape (n,)."""
    for first in range(0, data.size, TILE):
        length = min(TILE, data.size - first)
        for t in range(length // 2):
            left, right = first + t, first + length - 1 - t
            kept = data[left]
            data[left] = data[right]
            data[right] = kept


def reverse_tiles(x: np.ndarray) -> np.ndarray:
    """x, float32 (n,), with each tile of 64 elements turned round; the last may be short."""
    if x.size == 0:
        return x.copy()
    data = cuda.to_device(x)
    reverse[1, 1](data)
    return data.copy_to_host()
