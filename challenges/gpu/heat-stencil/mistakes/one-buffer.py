# verdict: race
# Works in one array, so a thread may read what its neighbour has just written.
import numpy as np
from numba import cuda

THREADS = (8, 8)


@cuda.jit
def step_kernel(plate, rate):
    column, row = cuda.grid(2)
    rows, columns = plate.shape
    if 0 < row < rows - 1 and 0 < column < columns - 1:
        around = plate[row - 1, column] + plate[row + 1, column]
        around += plate[row, column - 1] + plate[row, column + 1]
        plate[row, column] += rate * (around - 4 * plate[row, column])


def spread_heat(plate, rate, steps):
    rows, columns = plate.shape
    wide, high = THREADS
    blocks = (columns + wide - 1) // wide, (rows + high - 1) // high
    old = cuda.to_device(plate)
    for _ in range(steps):
        step_kernel[blocks, THREADS](old, np.float32(rate))
    return old.copy_to_host()
