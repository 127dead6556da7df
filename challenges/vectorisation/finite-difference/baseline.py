"""One sample after the other."""

import numpy as np


def slopes(y: np.ndarray, h: float) -> np.ndarray:
    """Slope at each of the samples y, shape (n,) with n >= 3, taken every h seconds."""
    n = len(y)
    result = np.empty(n)
    result[0] = (-3.0 * y[0] + 4.0 * y[1] - y[2]) / (2.0 * h)
    for i in range(1, n - 1):
        result[i] = (y[i + 1] - y[i - 1]) / (2.0 * h)
    result[n - 1] = (3.0 * y[n - 1] - 4.0 * y[n - 2] + y[n - 3]) / (2.0 * h)
    return result
