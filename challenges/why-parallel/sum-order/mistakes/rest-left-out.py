# verdict: wrong-output
# Gives blocks // workers blocks to each worker; the rest is never added.
from multiprocessing import Pool

import numpy as np


def readings(seed, block):
    tips = np.random.default_rng([seed, block]).geometric(0.7, 100_000)
    return tips.astype(np.float32) * np.float32(0.1)


def add_blocks(task):
    seed, first, last = task
    return sum(float(readings(seed, block).sum(dtype=np.float64)) for block in range(first, last))


def parallel_sum(seed, blocks, workers):
    share = blocks // workers
    ranges = [(seed, k * share, (k + 1) * share) for k in range(workers)]
    with Pool(workers) as pool:
        return sum(pool.map(add_blocks, ranges))
