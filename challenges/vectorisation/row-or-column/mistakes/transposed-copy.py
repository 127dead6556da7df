# verdict: too-slow
# Copies the whole table so that its columns become rows. The copy has to walk down the columns once, and that is
# what there was to avoid.
import numpy as np


def weighted_sums(readings: np.ndarray, weights: np.ndarray) -> np.ndarray:
    columns = np.ascontiguousarray(readings.T)
    sums = [(weights * column).sum() for column in columns]
    return np.array(sums, dtype=np.float64)
