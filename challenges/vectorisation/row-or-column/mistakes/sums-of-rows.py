# verdict: wrong-output
# Adds along the wrong axis: one sum for each time instead of one for each sensor.
import numpy as np


def weighted_sums(readings: np.ndarray, weights: np.ndarray) -> np.ndarray:
    return weights * readings.sum(axis=1)
