# verdict: not-parallel
# A pool is started, and then every task is waited for before the next one is handed out: one worker at a time.
from multiprocessing import Pool

import numpy as np


def hits(task):
    points, seed = task
    x, y = np.random.default_rng(seed).random((2, points))
    return int(np.count_nonzero(x * x + y * y <= 1.0))


def pi_hits(n, workers, seed):
    tasks = 4 * workers
    seeds = np.random.SeedSequence(seed).spawn(tasks)
    sizes = [n // tasks + (k < n % tasks) for k in range(tasks)]
    with Pool(workers) as pool:
        return [pool.apply(hits, (task,)) for task in zip(sizes, seeds)]
