# verdict: error
# Shortens z but not c, so after the first step the two arrays have different lengths.
import numpy as np


def escape_counts(c: np.ndarray, limit: int) -> np.ndarray:
    counts = np.zeros(c.size, dtype=np.int64)
    place = np.arange(c.size)
    points = c.ravel()
    z = np.zeros_like(points)
    for _ in range(limit):
        z = z * z + points
        keep = z.real * z.real + z.imag * z.imag <= 4.0
        z, place = z[keep], place[keep]
        counts[place] += 1
    return counts.reshape(c.shape)
