# verdict: too-slow
# Right, but the mask is applied to the whole picture several times in each step: picking out and putting back costs more than the arithmetic it saves.
import numpy as np


def escape_counts(c: np.ndarray, limit: int) -> np.ndarray:
    counts = np.zeros(c.shape, dtype=np.int64)
    z = np.zeros_like(c)
    inside = np.ones(c.shape, dtype=bool)
    for _ in range(limit):
        z[inside] = z[inside] * z[inside] + c[inside]
        inside[inside] = z.real[inside] * z.real[inside] + z.imag[inside] * z.imag[inside] <= 4.0
        counts[inside] += 1
    return counts
