# verdict: timeout
# One task for each point: nearly all of the time goes into messages, and the program does not end in time.
from multiprocessing import Pool

import numpy as np


def hit(task):
    x, y = np.random.default_rng(task).random(2)
    return int(x * x + y * y <= 1.0)


def pi_hits(n, workers, seed):
    with Pool(workers) as pool:
        return pool.map(hit, [(seed, k) for k in range(n)], chunksize=1)
