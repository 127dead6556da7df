# verdict: too-slow
# One thread does everything: right, but the GPU has thousands, and memory is asked for one number at a time.
from numba import cuda

TILE = 64


@cuda.jit
def reverse(data):
    for first in range(0, data.size, TILE):
        length = min(TILE, data.size - first)
        for t in range(length // 2):
            left, right = first + t, first + length - 1 - t
            kept = data[left]
            data[left] = data[right]
            data[right] = kept


def reverse_tiles(x):
    if x.size == 0:
        return x.copy()
    data = cuda.to_device(x)
    reverse[1, 1](data)
    return data.copy_to_host()
