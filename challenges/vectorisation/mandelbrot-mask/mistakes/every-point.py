# verdict: too-slow
# Right, but every step works on every point, also on those that escaped long ago.
import numpy as np


def escape_counts(c: np.ndarray, limit: int) -> np.ndarray:
    counts = np.zeros(c.shape, dtype=np.int64)
    z = np.zeros_like(c)
    with np.errstate(over="ignore", invalid="ignore"):
        for _ in range(limit):
            z = z * z + c
            counts += z.real * z.real + z.imag * z.imag <= 4.0
    return counts
