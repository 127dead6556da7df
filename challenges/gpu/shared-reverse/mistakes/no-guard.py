# verdict: out-of-bounds
# The last thread block has more threads than its tile has elements.
from numba import cuda, float32

TILE = 64


@cuda.jit
def reverse(data):
    tile = cuda.shared.array(TILE, float32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    tile[t] = data[i]
    cuda.syncthreads()
    data[i] = tile[TILE - 1 - t]


def reverse_tiles(x):
    blocks = (x.size + TILE - 1) // TILE
    if blocks == 0:
        return x.copy()
    data = cuda.to_device(x)
    reverse[blocks, TILE](data)
    return data.copy_to_host()
