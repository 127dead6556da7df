# verdict: wrong-output
# Leaves out the third axis.
import numpy as np


def distances(points: np.ndarray) -> np.ndarray:
    dx = points[:, 0, np.newaxis] - points[:, 0]
    dy = points[:, 1, np.newaxis] - points[:, 1]
    return np.sqrt(dx * dx + dy * dy)
