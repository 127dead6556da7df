"""One axis after the other, all pairs at once."""

import numpy as np


def distances(points: np.ndarray) -> np.ndarray:
    """Distance between every two of n points: points has shape (n, 3), the result (n, n)."""
    x, y, z = points.T
    dx = x[:, np.newaxis] - x
    dy = y[:, np.newaxis] - y
    dz = z[:, np.newaxis] - z
    return np.sqrt(dx * dx + dy * dy + dz * dz)
