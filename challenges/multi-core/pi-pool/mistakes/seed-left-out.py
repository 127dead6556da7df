# verdict: wrong-output
# Leaves the seed out: the streams are independent, but every call throws other points.
from multiprocessing import Pool

import numpy as np


def hits(points):
    x, y = np.random.default_rng().random((2, points))
    return int(np.count_nonzero(x * x + y * y <= 1.0))


def pi_hits(n, workers, seed):
    tasks = 4 * workers
    with Pool(workers) as pool:
        return pool.map(hits, [n // tasks + (k < n % tasks) for k in range(tasks)], chunksize=1)
