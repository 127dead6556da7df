"""When is the centre of the plate warm enough? After each step, all of the plate is copied."""

import numpy as np
from numba import cuda

THREADS = (8, 8)  # threads of a thread block: along a row, and down the rows


@cuda.jit
def step_kernel(old, new, share):
    column, row = cuda.grid(2)
    cells = old.shape[0] - 1
    if row <= cells and column <= cells:
        here = old[row, column]
        if 0 < row < cells and 0 < column < cells:
            around = old[row - 1, column] + old[row + 1, column]
            around += old[row, column - 1] + old[row, column + 1]
            here += share * (around - 4 * here)
        new[row, column] = here


def heating_time(plate, target, every):
    cells = len(plate) - 1
    centre = cells // 2
    blocks = (cells // THREADS[0] + 1, cells // THREADS[1] + 1)
    now, steps, time = plate.copy(), 0, 0.0
    if now[centre, centre] >= target:
        return 0.0, now
    while time == 0.0 or steps % every != 0:
        new = cuda.device_array(plate.shape, np.float32)
        step_kernel[blocks, THREADS](cuda.to_device(now), new, np.float32(0.2))
        before, now = float(now[centre, centre]), new.copy_to_host()
        after = float(now[centre, centre])
        steps += 1
        if time == 0.0 and after >= target:
            time = (steps - 1 + (target - before) / (after - before)) / (5 * cells**2)
    return time, now


if __name__ == "__main__":
    from forkjoin import show

    plate = np.zeros((25, 25), np.float32)  # 24 cells a side
    plate[0] = 100.0  # the upper edge is at 100 degrees
    plate[:, 0] = 60.0
    time, after = heating_time(plate, 10.0, 10)
    print("time:", round(time, 4))  # should print 0.0371
    show(after, caption="The plate soon after its centre has 10 degrees", colormap="magma")
