# verdict: wrong-output
# Tests only the real part of z, so points that escape up or down are counted for too long.
import numpy as np


def escape_counts(c: np.ndarray, limit: int) -> np.ndarray:
    counts = np.zeros(c.size, dtype=np.int64)
    place = np.arange(c.size)
    points = c.ravel()
    z = np.zeros_like(points)
    for _ in range(limit):
        z = z * z + points
        keep = np.abs(z.real) <= 2.0
        z, points, place = z[keep], points[keep], place[keep]
        counts[place] += 1
    return counts.reshape(c.shape)
