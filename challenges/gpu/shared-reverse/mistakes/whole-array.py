# verdict: wrong-output
# Turns the whole array round instead of each tile.
from numba import cuda

TILE = 64


@cuda.jit
def reverse(data, out):
    i = cuda.grid(1)
    if i < data.size:
        out[data.size - 1 - i] = data[i]


def reverse_tiles(x):
    blocks = (x.size + TILE - 1) // TILE
    if blocks == 0:
        return x.copy()
    data = cuda.to_device(x)
    out = cuda.device_array_like(data)
    reverse[blocks, TILE](data, out)
    return out.copy_to_host()
