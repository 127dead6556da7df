"""One program after another."""

import numpy as np


def speedup_laws(f: np.ndarray, p: np.ndarray, s: np.ndarray) -> np.ndarray:
    """Rows Amdahl, Gustafson and Karp-Flatt, shape (3, n); nan where p is 1."""
    result = np.empty((3, len(f)))
    for i in range(len(f)):
        fraction, workers, measured = float(f[i]), int(p[i]), float(s[i])
        result[0, i] = 1.0 / (fraction + (1.0 - fraction) / workers)
        result[1, i] = workers - fraction * (workers - 1)
        if workers == 1:
            result[2, i] = np.nan
        else:
            result[2, i] = (1.0 / measured - 1.0 / workers) / (1.0 - 1.0 / workers)
    return result
