# verdict: wrong-output
# Loops over rows and writes each new row into the plate it still reads from. The next row then sees new
# temperatures above it: that is half a Gauss-Seidel step, not a Jacobi step.
import numpy as np


def settle(plate: np.ndarray, steps: int) -> np.ndarray:
    now = plate.copy()
    for _ in range(steps):
        for i in range(1, len(now) - 1):
            now[i, 1:-1] = 0.25 * (now[i - 1, 1:-1] + now[i + 1, 1:-1] + now[i, :-2] + now[i, 2:])
    return now
