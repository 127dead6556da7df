"""One row after the other, in the order in which the numbers lie in memory."""

import numpy as np


def weighted_sums(readings: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Weighted sum of each column: readings has shape (times, sensors), weights (times,)."""
    result = np.zeros(readings.shape[1])
    for weight, row in zip(weights, readings):
        result += weight * row
    return result
