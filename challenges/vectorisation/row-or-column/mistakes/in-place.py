# verdict: wrong-output
# Saves memory by multiplying in place, and so changes the caller's table.
import numpy as np


def weighted_sums(readings: np.ndarray, weights: np.ndarray) -> np.ndarray:
    readings *= weights[:, np.newaxis]
    return readings.sum(axis=0)
