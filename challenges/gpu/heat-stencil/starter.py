"""Heat on a plate. All threads work in one array, and some read what others just wrote."""

import numpy as np
from numba import cuda

THREADS = (8, 8)  # threads of a thread block: along a row, and down the rows


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
    plate = plate.copy()
    for _ in range(steps):
        step_kernel[blocks, THREADS](plate, np.float32(rate))  # copies the plate there and back
    return plate


if __name__ == "__main__":
    from forkjoin import show

    plate = np.zeros((30, 40), np.float32)
    plate[10:20, 15:30] = 100
    heat = spread_heat(plate, 0.2, 15)
    print(heat.shape, heat[15, 22])
    show(heat, caption="The plate after 15 steps", colormap="magma")
