"""Count pixels by brightness. This is how one thread alone would do it: with many it is a race."""

import numpy as np
from numba import cuda, int32

THREADS = 64  # threads in a thread block
BLOCKS = 4  # thread blocks; each thread takes several pixels
MOST_BINS = 256


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


if __name__ == "__main__":
    rng = np.random.default_rng(1)
    pixels = rng.normal(110, 40, 2_000).clip(0, 255).astype(np.int32)
    counts = histogram(pixels, 12)
    for b, count in enumerate(counts):
        print(f"{b:3} {'#' * (count // 8)} {count}")
    print("pixels in all:", counts.sum())  # should print 2000
