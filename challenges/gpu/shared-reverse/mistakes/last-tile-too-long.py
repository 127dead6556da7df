# verdict: race
# Turns the last tile round as if it were full, so it reads places of the shared memory that nobody wrote.
from numba import cuda, float32

TILE = 64


@cuda.jit
def reverse(data):
    tile = cuda.shared.array(TILE, float32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    length = min(TILE, data.size - cuda.blockIdx.x * TILE)
    if t < length:
        tile[t] = data[i]
    cuda.syncthreads()
    if t < length:
        data[i] = tile[TILE - 1 - t]


def reverse_tiles(x):
    blocks = (x.size + TILE - 1) // TILE
    if blocks == 0:
        return x.copy()
    data = cuda.to_device(x)
    reverse[blocks, TILE](data)
    return data.copy_to_host()
