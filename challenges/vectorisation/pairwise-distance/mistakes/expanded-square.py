# verdict: wrong-output
# Uses |a - b|^2 = |a|^2 + |b|^2 - 2ab. Far from the origin these are large numbers that nearly cancel,
# and the digits that matter are lost.
import numpy as np


def distances(points: np.ndarray) -> np.ndarray:
    squares = (points * points).sum(axis=1)
    total = squares[:, np.newaxis] + squares - 2.0 * (points @ points.T)
    return np.sqrt(np.maximum(total, 0.0))
