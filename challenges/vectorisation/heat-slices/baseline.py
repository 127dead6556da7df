"""One point after the other."""

import numpy as np


def settle(plate: np.ndarray, steps: int) -> np.ndarray:
    """Plate of shape (rows, columns) after so many Jacobi steps; its edge stays as it is."""
    rows, columns = plate.shape
    now = plate.copy()
    for _ in range(steps):
        after = now.copy()
        for i in range(1, rows - 1):
            for j in range(1, columns - 1):
                after[i, j] = 0.25 * (now[i - 1, j] + now[i + 1, j] + now[i, j - 1] + now[i, j + 1])
        now = after
    return now
