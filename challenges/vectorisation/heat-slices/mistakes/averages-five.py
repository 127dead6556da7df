# verdict: wrong-output
# Takes the point itself into the mean. The plate would settle to the same temperatures, but more slowly.
import numpy as np


def settle(plate: np.ndarray, steps: int) -> np.ndarray:
    now = plate.copy()
    for _ in range(steps):
        inner = now[1:-1, 1:-1]
        around = now[:-2, 1:-1] + now[2:, 1:-1] + now[1:-1, :-2] + now[1:-1, 2:]
        now[1:-1, 1:-1] = 0.2 * (inner + around)
    return now
