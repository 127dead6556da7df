"""Two slices of the same array, shifted by two samples."""

import numpy as np


def slopes(y: np.ndarray, h: float) -> np.ndarray:
    """Slope at each of the samples y, shape (n,) with n >= 3, taken every h seconds."""
    result = np.empty(len(y))
    result[1:-1] = (y[2:] - y[:-2]) / (2.0 * h)
    result[0] = (-3.0 * y[0] + 4.0 * y[1] - y[2]) / (2.0 * h)
    result[-1] = (3.0 * y[-1] - 4.0 * y[-2] + y[-3]) / (2.0 * h)
    return result
