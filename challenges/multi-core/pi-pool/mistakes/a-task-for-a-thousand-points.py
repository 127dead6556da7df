# verdict: too-slow
# A task for each thousand points: making a stream and sending a message takes longer than the points.
from multiprocessing import Pool

import numpy as np


def hits(task: tuple[int, np.random.SeedSequence]) -> int:
    points, seed = task
    x, y = np.random.default_rng(seed).random((2, points))
    return int(np.count_nonzero(x * x + y * y <= 1.0))


def pi_hits(n: int, workers: int, seed: int) -> list[int]:
    tasks = n // 1000 + 1
    seeds = np.random.SeedSequence(seed).spawn(tasks)
    sizes = [n // tasks + (k < n % tasks) for k in range(tasks)]
    with Pool(workers) as pool:
        return pool.map(hits, list(zip(sizes, seeds)), chunksize=1)
