# verdict: too-slow
# Draws all numbers at once and then goes over them in Python. Taking a number out of an array is no faster than
# drawing it was.
import math

import numpy as np


def estimate_pi(n: int, seed: int) -> tuple[float, float]:
    x, y = np.random.default_rng(seed).random((2, n))
    hits = 0
    for a, b in zip(x, y):
        if a * a + b * b <= 1.0:
            hits += 1
    share = hits / n
    return 4.0 * share, 4.0 * math.sqrt(share * (1.0 - share) / n)
