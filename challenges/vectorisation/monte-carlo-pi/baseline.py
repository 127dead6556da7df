"""One dart after the other."""

import math
import random


def estimate_pi(n: int, seed: int) -> tuple[float, float]:
    """Estimate of pi from n random points, and its standard error."""
    stream = random.Random(seed)
    hits = 0
    for _ in range(n):
        x = stream.random()
        y = stream.random()
        if x * x + y * y <= 1.0:
            hits += 1
    share = hits / n
    return 4.0 * share, 4.0 * math.sqrt(share * (1.0 - share) / n)
