# verdict: wrong-output
# Records the temperature from before the step: everything is noticed one step too late.
import numpy as np
from numba import cuda

THREADS = (8, 8)


@cuda.jit
def step_kernel(old, new, record, k, share):
    column, row = cuda.grid(2)
    cells = old.shape[0] - 1
    if row <= cells and column <= cells:
        here = old[row, column]
        if 0 < row < cells and 0 < column < cells:
            around = old[row - 1, column] + old[row + 1, column]
            around += old[row, column - 1] + old[row, column + 1]
            here += share * (around - 4 * here)
        new[row, column] = here
        if row == cells // 2 and column == cells // 2:
            record[k] = old[row, column]


def heating_time(plate: np.ndarray, target: float, every: int) -> tuple[float, np.ndarray]:
    """Time until the centre of a plate, float32 of shape (n + 1, n + 1), reaches target; and the
    plate when this was noticed, after a multiple of `every` steps. A step is 1 / (5 n^2).
    """
    cells = len(plate) - 1
    before = plate[cells // 2, cells // 2]
    if before >= target:
        return 0.0, plate.copy()
    blocks = (cells // THREADS[0] + 1, cells // THREADS[1] + 1)
    old, new = cuda.to_device(plate), cuda.device_array(plate.shape, np.float32)
    record = cuda.device_array(every, np.float32)
    steps = 0
    while True:
        for k in range(every):
            step_kernel[blocks, THREADS](old, new, record, k, np.float32(0.2))
            old, new = new, old
        centres = record.copy_to_host()
        warm = np.flatnonzero(centres >= target)
        if len(warm) > 0:
            break
        before = centres[-1]
        steps += every
    k = int(warm[0])
    if k > 0:
        before = centres[k - 1]
    part = (target - float(before)) / (float(centres[k]) - float(before))
    return (steps + k + part) / (5 * cells**2), old.copy_to_host()
