# verdict: too-slow
# Draws with NumPy, but two numbers in a call. The call costs far more than the numbers.
import math

import numpy as np


def estimate_pi(n: int, seed: int) -> tuple[float, float]:
    rng = np.random.default_rng(seed)
    hits = 0
    for _ in range(n):
        x, y = rng.random(2)
        hits += int(x * x + y * y <= 1.0)
    share = hits / n
    return 4.0 * share, 4.0 * math.sqrt(share * (1.0 - share) / n)
