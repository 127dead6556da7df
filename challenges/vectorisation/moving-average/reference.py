"""Running totals: the sum of a window is the difference of two of them."""

import numpy as np


def moving_average(x: np.ndarray, width: int) -> np.ndarray:
    """Mean of each window of width numbers in x, shape (n,): an array of n - width + 1 means."""
    totals = np.zeros(len(x) + 1)
    np.cumsum(x, out=totals[1:])
    return (totals[width:] - totals[:-width]) / width
