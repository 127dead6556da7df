# verdict: not-parallel
# Each step is made by two processes of a pool, but apply waits for one band before it asks for the next.
from multiprocessing import Pool

import numpy as np


def step(band: np.ndarray) -> np.ndarray:
    total = band[:-2, 1:-1] + band[2:, 1:-1]
    total += band[1:-1, :-2]
    total += band[1:-1, 2:]
    total += band[1:-1, 1:-1]
    return total * 0.2


def heating_time(plate: np.ndarray, target: float, workers: int) -> tuple[float, np.ndarray]:
    cells = len(plate) - 1
    centre = cells // 2
    now = plate.copy()
    before, steps = now[centre, centre], 0
    bands = min(workers, cells - 1)
    ends = [1 + (cells - 1) * k // bands for k in range(bands + 1)]
    with Pool(workers) as pool:
        while now[centre, centre] < target:
            before = now[centre, centre]
            parts = [pool.apply(step, (now[ends[k] - 1 : ends[k + 1] + 1],)) for k in range(bands)]
            now[1:-1, 1:-1] = np.concatenate(parts)
            steps += 1
    if steps == 0:
        return 0.0, now
    part = (target - before) / (now[centre, centre] - before)
    return float((steps - 1 + part) / (5 * cells**2)), now
