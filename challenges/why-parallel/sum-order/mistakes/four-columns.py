# verdict: wrong-output
# Adds column by column: NumPy then goes down the rows one after another, and each column is a running total in float32.
from multiprocessing import Pool

import numpy as np


def readings(seed, block):
    tips = np.random.default_rng([seed, block]).geometric(0.7, 100_000)
    return tips.astype(np.float32) * np.float32(0.1)


def add_block(task):
    seed, block = task
    return float(readings(seed, block).reshape(-1, 4).sum(axis=0).sum())


def parallel_sum(seed, blocks, workers):
    with Pool(workers) as pool:
        return sum(pool.map(add_block, [(seed, block) for block in range(blocks)]))
