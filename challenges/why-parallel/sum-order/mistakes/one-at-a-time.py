# verdict: not-parallel
# pool.apply waits for its result, so the next block is handed out only when the one before is done.
from multiprocessing import Pool

import numpy as np


def readings(seed, block):
    tips = np.random.default_rng([seed, block]).geometric(0.7, 100_000)
    return tips.astype(np.float32) * np.float32(0.1)


def add_block(seed, block):
    return float(readings(seed, block).sum(dtype=np.float64))


def parallel_sum(seed, blocks, workers):
    with Pool(workers) as pool:
        return sum(pool.apply(add_block, (seed, block)) for block in range(blocks))
