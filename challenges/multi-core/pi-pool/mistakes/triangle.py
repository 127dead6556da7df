# verdict: wrong-output
# Forgets the squares: x + y <= 1 is a triangle, and half of all points fall into it.
from multiprocessing import Pool

import numpy as np


def hits(task):
    points, seed = task
    x, y = np.random.default_rng(seed).random((2, points))
    return int(np.count_nonzero(x + y <= 1.0))


def pi_hits(n, workers, seed):
    seeds = np.random.SeedSequence(seed).spawn(workers)
    sizes = [n // workers + (k < n % workers) for k in range(workers)]
    with Pool(workers) as pool:
        return pool.map(hits, list(zip(sizes, seeds)))
