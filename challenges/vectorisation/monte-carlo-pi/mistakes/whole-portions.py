# verdict: wrong-output
# Throws whole portions of 10,000 points only, so with 250,001 points there is no share that fits.
import math

import numpy as np


def estimate_pi(n: int, seed: int) -> tuple[float, float]:
    rng = np.random.default_rng(seed)
    size = min(n, 10_000)
    portions = n // size
    hits = sum(
        int(((rng.random((2, size)) ** 2).sum(axis=0) <= 1.0).sum()) for _ in range(portions)
    )
    share = hits / (portions * size)
    return 4.0 * share, 4.0 * math.sqrt(share * (1.0 - share) / n)
