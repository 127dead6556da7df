# verdict: too-slow
# Right, but there is a thread block for every 64 pixels, and each adds all of its bins.
import numpy as np
from numba import cuda, int32

THREADS = 64
MOST_BINS = 256


@cuda.jit
def count_pixels(pixels, counts):
    private = cuda.shared.array(MOST_BINS, int32)
    t = cuda.threadIdx.x
    bins = counts.size
    for b in range(t, bins, THREADS):
        private[b] = 0
    cuda.syncthreads()

    i = cuda.grid(1)
    if i < pixels.size:
        cuda.atomic.add(private, pixels[i] * bins // 256, 1)
    cuda.syncthreads()

    for b in range(t, bins, THREADS):
        cuda.atomic.add(counts, b, private[b])


def histogram(pixels, bins):
    counts = cuda.to_device(np.zeros(bins, np.int32))
    if pixels.size > 0:
        blocks = (pixels.size + THREADS - 1) // THREADS
        count_pixels[blocks, THREADS](cuda.to_device(pixels), counts)
    return counts.copy_to_host()
