# verdict: too-slow
# .T swaps the strides and moves nothing. Its rows are the old columns, and the numbers still lie where they lay.
import numpy as np


def weighted_sums(readings: np.ndarray, weights: np.ndarray) -> np.ndarray:
    sums = [(weights * row).sum() for row in readings.T]
    return np.array(sums, dtype=np.float64)
