# verdict: wrong-output
# Writes inner cells only, so the border of the second buffer is never filled.
import numpy as np
from numba import cuda

THREADS = (8, 8)


@cuda.jit
def step_kernel(old, new, rate):
    column, row = cuda.grid(2)
    rows, columns = old.shape
    if 0 < row < rows - 1 and 0 < column < columns - 1:
        here = old[row, column]
        around = old[row - 1, column] + old[row + 1, column]
        around += old[row, column - 1] + old[row, column + 1]
        new[row, column] = here + rate * (around - 4 * here)


def spread_heat(plate, rate, steps):
    rows, columns = plate.shape
    wide, high = THREADS
    blocks = (columns + wide - 1) // wide, (rows + high - 1) // high
    old = cuda.to_device(plate)
    new = cuda.to_device(np.zeros_like(plate))
    for _ in range(steps):
        step_kernel[blocks, THREADS](old, new, np.float32(rate))
        old, new = new, old
    return old.copy_to_host()
