# verdict: race
# Reads and adds in one line: a neighbour may have changed its number already.
import numpy as np
from numba import cuda, int32

THREADS = 32


@cuda.jit
def scan_blocks(values, sums, totals):
    """Running totals within each thread block; totals gets the sum of each thread block."""
    tile = cuda.shared.array(THREADS, int32)
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    if i < values.size:
        tile[t] = values[i]
    else:
        tile[t] = 0
    cuda.syncthreads()

    step = 1
    while step < THREADS:
        if t >= step:
            tile[t] += tile[t - step]
        cuda.syncthreads()  # everybody has written
        step *= 2

    if i < values.size:
        sums[i] = tile[t]
    if t == THREADS - 1:
        totals[cuda.blockIdx.x] = tile[t]


@cuda.jit
def add_before(sums, before):
    """Adds before[b - 1], the sum of all thread blocks before b, to the numbers of b."""
    i = cuda.grid(1)
    b = cuda.blockIdx.x
    if i < sums.size and b > 0:
        sums[i] += before[b - 1]


def prefix_sums(values):
    n = values.size
    if n == 0:
        return np.zeros(0, np.int32)
    blocks = (n + THREADS - 1) // THREADS
    sums = cuda.device_array(n, np.int32)
    totals = cuda.device_array(blocks, np.int32)
    before = cuda.device_array(blocks, np.int32)
    everything = cuda.device_array(1, np.int32)
    scan_blocks[blocks, THREADS](cuda.to_device(values), sums, totals)
    scan_blocks[1, THREADS](totals, before, everything)
    add_before[blocks, THREADS](sums, before)
    return sums.copy_to_host()
