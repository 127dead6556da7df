"""One sensor, which is one column, after the other."""

import numpy as np


def weighted_sums(readings: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Weighted sum of each column: readings has shape (times, sensors), weights (times,)."""
    sensors = readings.shape[1]
    result = np.zeros(sensors)
    for sensor in range(sensors):
        result[sensor] = (weights * readings[:, sensor]).sum()
    return result
