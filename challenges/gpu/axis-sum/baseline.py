"""A thread for each row."""

import numpy as np
from numba import cuda, float32

THREADS = 32


@cuda.jit
def row_kernel(a, sums):
    row = cuda.grid(1)
    if row < a.shape[0]:
        total = float32(0)
        for column in range(a.shape[1]):
            total += a[row, column]
        sums[row] = total


def row_sums(a: np.ndarray) -> np.ndarray:
    """The sum of each row, float32 of shape (rows,): a has shape (rows, columns)."""
    rows = a.shape[0]
    sums = cuda.device_array(rows, np.float32)
    row_kernel[(rows + THREADS - 1) // THREADS, THREADS](cuda.to_device(a), sums)
    return sums.copy_to_host()
