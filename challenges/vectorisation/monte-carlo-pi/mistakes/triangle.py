# verdict: wrong-output
# Forgets the squares: x + y <= 1 is a triangle, and half of all points fall into it.
import math

import numpy as np


def estimate_pi(n: int, seed: int) -> tuple[float, float]:
    x, y = np.random.default_rng(seed).random((2, n))
    share = np.count_nonzero(x + y <= 1.0) / n
    return 4.0 * share, 4.0 * math.sqrt(share * (1.0 - share) / n)
