# verdict: error
# Subtracts the reversed list of points from the list: shapes (n, 3) and (n, 3) pair row with row, not every
# row with every other, and the result of length n does not fit n rows of n.
import numpy as np


def distances(points: np.ndarray) -> np.ndarray:
    n = len(points)
    difference = points - points[::-1]
    return np.sqrt((difference**2).sum(axis=1)).reshape(n, n)
