# verdict: wrong-output
# Each task keeps one running total in float32: the larger it gets, the more of each reading is lost.
import math
from itertools import pairwise
from multiprocessing import Pool

import numpy as np


def readings(seed, block):
    tips = np.random.default_rng([seed, block]).geometric(0.7, 100_000)
    return tips.astype(np.float32) * np.float32(0.1)


def add_blocks(task):
    seed, first, last = task
    if first == last:
        return 0.0
    numbers = np.concatenate([readings(seed, block) for block in range(first, last)])
    return float(np.cumsum(numbers)[-1])


def parallel_sum(seed, blocks, workers):
    tasks = 4 * workers
    edges = [blocks * k // tasks for k in range(tasks + 1)]
    ranges = [(seed, first, last) for first, last in pairwise(edges)]
    with Pool(workers) as pool:
        return math.fsum(pool.map(add_blocks, ranges, chunksize=1))
