"""Each law once, for all programs."""

import numpy as np


def speedup_laws(f: np.ndarray, p: np.ndarray, s: np.ndarray) -> np.ndarray:
    """Rows Amdahl, Gustafson and Karp-Flatt, shape (3, n); nan where p is 1.

    Sources: Amdahl (1967); Gustafson (1988); Karp and Flatt (1990).
    """
    amdahl = 1.0 / (f + (1.0 - f) / p)
    gustafson = p - f * (p - 1)
    karp_flatt = np.full(len(f), np.nan)
    shared = p > 1
    inverse = 1.0 / p[shared]
    karp_flatt[shared] = (1.0 / s[shared] - inverse) / (1.0 - inverse)
    return np.array([amdahl, gustafson, karp_flatt])
