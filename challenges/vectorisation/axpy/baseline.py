"""The loop that everybody writes first."""

import numpy as np


def axpy(a: float, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return a * x + y, one element at a time; x and y have the same shape (n,)."""
    result = np.empty(len(x))
    for i in range(len(x)):
        result[i] = a * x[i] + y[i]
    return result
