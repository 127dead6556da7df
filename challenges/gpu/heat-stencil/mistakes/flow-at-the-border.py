# verdict: out-of-bounds
# Computes the border like the inside, although neighbours are missing there.
import numpy as np
from numba import cuda

THREADS = (8, 8)


@cuda.jit
def step_kernel(old, new, rate):
    column, row = cuda.grid(2)
    rows, columns = old.shape
    if row < rows and column < columns:
        here = old[row, column]
        around = old[row - 1, column] + old[row + 1, column]
        around += old[row, column - 1] + old[row, column + 1]
        here += rate * (around - 4 * here)
        new[row, column] = here


def spread_heat(plate, rate, steps):
    rows, columns = plate.shape
    wide, high = THREADS
    blocks = (columns + wide - 1) // wide, (rows + high - 1) // high
    old = cuda.to_device(plate)
    new = cuda.device_array(plate.shape, np.float32)
    for _ in range(steps):
        step_kernel[blocks, THREADS](old, new, np.float32(rate))
        old, new = new, old
    return old.copy_to_host()
