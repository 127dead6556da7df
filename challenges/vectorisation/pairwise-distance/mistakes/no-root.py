# verdict: wrong-output
# Returns the squares of the distances.
import numpy as np


def distances(points: np.ndarray) -> np.ndarray:
    total = np.zeros((len(points), len(points)))
    for axis in range(3):
        difference = points[:, axis, np.newaxis] - points[:, axis]
        total += difference * difference
    return total
