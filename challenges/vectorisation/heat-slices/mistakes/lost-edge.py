# verdict: wrong-output
# Swaps two arrays, but the second one starts as zeros, so the edge is at 0 degrees in every other step.
import numpy as np


def settle(plate: np.ndarray, steps: int) -> np.ndarray:
    now, after = plate.copy(), np.zeros_like(plate)
    for _ in range(steps):
        after[1:-1, 1:-1] = 0.25 * (now[:-2, 1:-1] + now[2:, 1:-1] + now[1:-1, :-2] + now[1:-1, 2:])
        now, after = after, now
    return now
