"""Count random points in the quarter circle. One process does everything: share the work."""

import numpy as np


def pi_hits(n, workers, seed):
    rng = np.random.default_rng(seed)
    x, y = rng.random((2, n))
    return [int(np.count_nonzero(x * x + y * y <= 1.0))]


if __name__ == "__main__":
    n = 1_000_000
    hits = pi_hits(n, workers=2, seed=1)
    print(hits)
    print("pi is about", 4 * sum(hits) / n)
