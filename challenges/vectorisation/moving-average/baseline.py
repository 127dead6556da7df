"""One window after the other."""

import numpy as np


def moving_average(x: np.ndarray, width: int) -> np.ndarray:
    """Mean of each window of width numbers in x, shape (n,): an array of n - width + 1 means."""
    windows = len(x) - width + 1
    result = np.empty(windows)
    for first in range(windows):
        result[first] = x[first : first + width].sum() / width
    return result
