"""Estimate pi with random points. The loop is right, and slow."""

import math
import random


def estimate_pi(n, seed):
    stream = random.Random(seed)
    hits = 0
    for _ in range(n):
        x = stream.random()
        y = stream.random()
        if x * x + y * y <= 1.0:
            hits += 1
    share = hits / n
    return 4.0 * share, 4.0 * math.sqrt(share * (1.0 - share) / n)


if __name__ == "__main__":
    estimate, error = estimate_pi(100_000, seed=1)
    print(f"pi is about {estimate:.4f}, give or take {error:.4f}")
