# verdict: wrong-output
# Counts before it tests, so the step in which a point escapes is counted as one in which it had not.
import numpy as np


def escape_counts(c: np.ndarray, limit: int) -> np.ndarray:
    counts = np.zeros(c.size, dtype=np.int64)
    place = np.arange(c.size)
    points = c.ravel()
    z = np.zeros_like(points)
    for _ in range(limit):
        z = z * z + points
        counts[place] += 1
        keep = z.real * z.real + z.imag * z.imag <= 4.0
        z, points, place = z[keep], points[keep], place[keep]
    return counts.reshape(c.shape)
