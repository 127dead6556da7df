"""Rows become columns. It is right, but the writes go down the columns of the result."""

import numpy as np
from numba import cuda, float32

TILE = 16  # a thread block has TILE x TILE threads


@cuda.jit
def transpose_kernel(a, result):
    column, row = cuda.grid(2)
    if row < a.shape[0] and column < a.shape[1]:
        result[column, row] = a[row, column]


def transpose(a):
    rows, columns = a.shape
    result = cuda.device_array((columns, rows), np.float32)
    blocks = (columns + TILE - 1) // TILE, (rows + TILE - 1) // TILE
    transpose_kernel[blocks, (TILE, TILE)](cuda.to_device(a), result)
    return result.copy_to_host()


if __name__ == "__main__":
    a = np.arange(12, dtype=np.float32).reshape(3, 4)
    print(transpose(a))  # should print [[0. 4. 8.], [1. 5. 9.], ...
