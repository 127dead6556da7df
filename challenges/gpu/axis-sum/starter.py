"""Sums of rows, one thread for each row. It is right, but look at what a warp reads at a time."""

import numpy as np
from numba import cuda, float32

THREADS = 32  # threads in a thread block


@cuda.jit
def row_kernel(a, sums):
    row = cuda.grid(1)
    if row < a.shape[0]:
        total = float32(0)
        for column in range(a.shape[1]):
            total += a[row, column]
        sums[row] = total


def row_sums(a):
    rows = a.shape[0]
    sums = cuda.device_array(rows, np.float32)
    row_kernel[(rows + THREADS - 1) // THREADS, THREADS](cuda.to_device(a), sums)
    return sums.copy_to_host()


if __name__ == "__main__":
    a = np.arange(200, dtype=np.float32).reshape(4, 50)
    print(row_sums(a))  # should print [1225. 3725. 6225. 8725.]
