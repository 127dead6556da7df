"""Running totals. The totals within a thread block are right, but read far too much."""

import numpy as np
from numba import cuda, int32

THREADS = 32  # threads in a thread block


@cuda.jit
def scan_blocks(values, sums, totals):
    # Running totals within each thread block; totals gets the sum of each thread block.
    t = cuda.threadIdx.x
    i = cuda.grid(1)
    total = int32(0)
    for k in range(i - t, min(i + 1, values.size)):
        total += values[k]
    if i < values.size:
        sums[i] = total
    if t == THREADS - 1:
        totals[cuda.blockIdx.x] = total


@cuda.jit
def add_before(sums, before):
    # Still to be written: before[b] is the sum of the thread blocks 0 to b.
    pass


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


if __name__ == "__main__":
    sums = prefix_sums(np.ones(200, np.int32))
    print(sums[:5], sums[-1])  # should print [1 2 3 4 5] 200
