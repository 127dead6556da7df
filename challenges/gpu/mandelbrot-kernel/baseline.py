"""Counts in global memory, step by step."""

import numpy as np
from numba import cuda, float32

THREADS = (32, 4)


@cuda.jit
def escape_kernel(real, imaginary, limit, counts):
    column, row = cuda.grid(2)
    if row < counts.shape[0] and column < counts.shape[1]:
        x = y = float32(0)
        counts[row, column] = 0
        while counts[row, column] < limit:
            x, y = x * x - y * y + real[column], 2 * x * y + imaginary[row]
            if x * x + y * y > 4:
                break
            counts[row, column] += 1


def escape_counts(real: np.ndarray, imaginary: np.ndarray, limit: int) -> np.ndarray:
    """Steps before each point escapes, int32 of shape (rows, columns); at most limit.

    real has shape (columns,), imaginary (rows,).
    """
    rows, columns = imaginary.size, real.size
    counts = cuda.device_array((rows, columns), np.int32)
    wide, high = THREADS
    blocks = (columns + wide - 1) // wide, (rows + high - 1) // high
    escape_kernel[blocks, THREADS](cuda.to_device(real), cuda.to_device(imaginary), limit, counts)
    return counts.copy_to_host()
