"""Each task adds a few blocks in float64; the partial sums are added in order."""

import math
from itertools import pairwise
from multiprocessing import Pool

import numpy as np


def readings(seed: int, block: int) -> np.ndarray:
    """The 100,000 readings of one block in millimetres, as float32."""
    tips = np.random.default_rng([seed, block]).geometric(0.7, 100_000)
    return tips.astype(np.float32) * np.float32(0.1)


def add_blocks(task: tuple[int, int, int]) -> float:
    """Sum of the blocks first, ... last - 1 in millimetres."""
    seed, first, last = task
    return math.fsum(
        float(readings(seed, block).sum(dtype=np.float64)) for block in range(first, last)
    )


def parallel_sum(seed: int, blocks: int, workers: int) -> float:
    """Sum of the readings of all blocks in millimetres."""
    tasks = 4 * workers
    edges = [blocks * k // tasks for k in range(tasks + 1)]
    ranges = [(seed, first, last) for first, last in pairwise(edges)]
    with Pool(workers) as pool:
        return math.fsum(pool.map(add_blocks, ranges, chunksize=1))
