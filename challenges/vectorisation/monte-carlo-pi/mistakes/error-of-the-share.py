# verdict: wrong-output
# Returns the standard error of the share of hits. The estimate is 4 times the share, and so is its error.
import math

import numpy as np


def estimate_pi(n: int, seed: int) -> tuple[float, float]:
    x, y = np.random.default_rng(seed).random((2, n))
    share = np.count_nonzero(x * x + y * y <= 1.0) / n
    return 4.0 * share, math.sqrt(share * (1.0 - share) / n)
