"""A band in each process. Shared are border rows and the centre, in two sets that take turns."""

from multiprocessing import Barrier, Process, Queue
from multiprocessing.shared_memory import SharedMemory

import numpy as np


def step(band: np.ndarray, total: np.ndarray) -> None:
    """One step of a band in place; its outermost rows and columns stay. total is a spare array."""
    np.add(band[:-2, 1:-1], band[2:, 1:-1], out=total)
    total += band[1:-1, :-2]
    total += band[1:-1, 2:]
    total += band[1:-1, 1:-1]
    np.multiply(total, 0.2, out=band[1:-1, 1:-1])


def warm_band(number, band, row_of_centre, target, bands, name, barrier, results):
    """What process `number` does; row_of_centre is a row of this band, or None."""
    columns = band.shape[1]
    memory = SharedMemory(name=name)
    shared = np.ndarray((2, bands + 1, 2, columns), dtype=np.float64, buffer=memory.buf)
    total = np.empty((len(band) - 2, columns - 2))
    before = centre = -np.inf
    steps = 0
    while centre < target:
        step(band, total)
        rows = shared[steps % 2]
        rows[number, 0] = band[1]
        rows[number, 1] = band[-2]
        if row_of_centre is not None:
            rows[bands, 0, 0] = band[row_of_centre, columns // 2]
        barrier.wait()
        # Everybody reads the same number, and so everybody stops after the same step.
        before, centre = centre, rows[bands, 0, 0]
        if number > 0:
            band[0] = rows[number - 1, 1]
        if number + 1 < bands:
            band[-1] = rows[number + 1, 0]
        steps += 1
    results.put((number, steps, float(before), float(centre), band[1:-1]))
    del rows, shared
    memory.close()


def heating_time(plate: np.ndarray, target: float, workers: int) -> tuple[float, np.ndarray]:
    """Time until the centre of a plate, shape (n + 1, n + 1), reaches target; and the plate then.

    The side and the diffusivity are 1: a step is 1 / (5 n^2).
    """
    cells = len(plate) - 1
    middle = cells // 2
    start = plate[middle, middle]
    if start >= target:
        return 0.0, plate.copy()
    bands = min(workers, cells - 1)
    ends = [1 + (cells - 1) * k // bands for k in range(bands + 1)]
    memory = SharedMemory(create=True, size=8 * 2 * (bands + 1) * 2 * (cells + 1))
    barrier, results = Barrier(bands), Queue()
    processes = []
    for k in range(bands):
        band = plate[ends[k] - 1 : ends[k + 1] + 1].copy()
        row = middle - ends[k] + 1 if ends[k] <= middle < ends[k + 1] else None
        given = (k, band, row, target, bands, memory.name, barrier, results)
        processes.append(Process(target=warm_band, args=given))
    for process in processes:
        process.start()
    after = plate.copy()
    for _ in processes:
        k, steps, before, centre, rows = results.get()
        after[ends[k] : ends[k + 1]] = rows
    for process in processes:
        process.join()
    memory.close()
    memory.unlink()
    before = start if steps == 1 else before
    return float((steps - 1 + (target - before) / (centre - before)) / (5 * cells**2)), after
