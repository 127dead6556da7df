# verdict: wrong-output
# Every task throws all n points instead of its share of them.
from multiprocessing import Pool

import numpy as np


def hits(task):
    points, seed = task
    x, y = np.random.default_rng(seed).random((2, points))
    return int(np.count_nonzero(x * x + y * y <= 1.0))


def pi_hits(n, workers, seed):
    seeds = np.random.SeedSequence(seed).spawn(workers)
    with Pool(workers) as pool:
        return pool.map(hits, [(n, own) for own in seeds])
