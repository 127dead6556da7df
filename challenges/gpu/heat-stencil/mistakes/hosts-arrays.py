# verdict: too-slow
# Right, but the buffers are arrays of the host: each launch copies both of them there and back.
import numpy as np
from numba import cuda

THREADS = (8, 8)


@cuda.jit
def step_kernel(old, new, rate):
    column, row = cuda.grid(2)
    rows, columns = old.shape
    if row < rows and column < columns:
        here = old[row, column]
        if 0 < row < rows - 1 and 0 < column < columns - 1:
            around = old[row - 1, column] + old[row + 1, column]
            around += old[row, column - 1] + old[row, column + 1]
            here += rate * (around - 4 * here)
        new[row, column] = here


def spread_heat(plate, rate, steps):
    rows, columns = plate.shape
    wide, high = THREADS
    blocks = (columns + wide - 1) // wide, (rows + high - 1) // high
    old, new = plate.copy(), plate.copy()
    for _ in range(steps):
        step_kernel[blocks, THREADS](old, new, np.float32(rate))
        old, new = new, old
    return old
