"""One pair after the other."""

import math

import numpy as np


def distances(points: np.ndarray) -> np.ndarray:
    """Distance between every two of n points: points has shape (n, 3), the result (n, n)."""
    n = len(points)
    result = np.empty((n, n))
    for i in range(n):
        x, y, z = points[i]
        for j in range(n):
            dx = x - points[j, 0]
            dy = y - points[j, 1]
            dz = z - points[j, 2]
            result[i, j] = math.sqrt(dx * dx + dy * dy + dz * dz)
    return result
