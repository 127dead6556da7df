# verdict: wrong-output
# An assignment makes no copy: the steps change the caller's plate.
import numpy as np


def settle(plate: np.ndarray, steps: int) -> np.ndarray:
    now = plate
    for _ in range(steps):
        now[1:-1, 1:-1] = 0.25 * (now[:-2, 1:-1] + now[2:, 1:-1] + now[1:-1, :-2] + now[1:-1, 2:])
    return now
