# verdict: error
# Multiplies a row by the weights of the times. That fits only a table with as many sensors as times.
import numpy as np


def weighted_sums(readings: np.ndarray, weights: np.ndarray) -> np.ndarray:
    result = np.zeros(readings.shape[1])
    for row in readings:
        result += weights * row
    return result
