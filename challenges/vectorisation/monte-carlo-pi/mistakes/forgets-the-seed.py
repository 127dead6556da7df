# verdict: wrong-output
# Starts the generator from a number of its own: every call draws the same points again, whatever seed it is given.
import math

import numpy as np

PORTION = 50_000


def estimate_pi(n: int, seed: int) -> tuple[float, float]:
    rng = np.random.default_rng(2024)
    hits = 0
    for first in range(0, n, PORTION):
        x, y = rng.random((2, min(PORTION, n - first)))
        hits += int(np.count_nonzero(x * x + y * y <= 1.0))
    share = hits / n
    return 4.0 * share, 4.0 * math.sqrt(share * (1.0 - share) / n)
