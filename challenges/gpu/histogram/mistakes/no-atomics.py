# verdict: race
# All threads add to the same bins with +=, so counts get lost.
import numpy as np
from numba import cuda

THREADS = 64
BLOCKS = 4


@cuda.jit
def count_pixels(pixels, counts):
    bins = counts.size
    for i in range(cuda.grid(1), pixels.size, cuda.gridsize(1)):
        counts[pixels[i] * bins // 256] += 1


def histogram(pixels, bins):
    counts = cuda.to_device(np.zeros(bins, np.int32))
    if pixels.size > 0:
        count_pixels[BLOCKS, THREADS](cuda.to_device(pixels), counts)
    return counts.copy_to_host()
