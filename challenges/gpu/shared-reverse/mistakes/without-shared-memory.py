# verdict: race
# Reads from the array that all others are writing to: whoever comes second reads a value that was replaced already.
from numba import cuda

TILE = 64


@cuda.jit
def reverse(data):
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    first = cuda.blockIdx.x * TILE
    length = min(TILE, data.size - first)
    if t < length:
        data[i] = data[first + length - 1 - t]


def reverse_tiles(x):
    blocks = (x.size + TILE - 1) // TILE
    if blocks == 0:
        return x.copy()
    data = cuda.to_device(x)
    reverse[blocks, TILE](data)
    return data.copy_to_host()
