# verdict: wrong-output
# Starts two generators from the same seed, so x and y are equal and all points lie on the diagonal.
import math

import numpy as np


def estimate_pi(n: int, seed: int) -> tuple[float, float]:
    x = np.random.default_rng(seed).random(n)
    y = np.random.default_rng(seed).random(n)
    share = float((x * x + y * y <= 1.0).mean())
    return 4.0 * share, 4.0 * math.sqrt(share * (1.0 - share) / n)
