"""Four tasks for each worker, each with a stream of its own."""

from multiprocessing import Pool

import numpy as np


def hits(task: tuple[int, np.random.SeedSequence]) -> int:
    """Count the points of one task that fall inside the quarter circle."""
    points, seed = task
    x, y = np.random.default_rng(seed).random((2, points))
    return int(np.count_nonzero(x * x + y * y <= 1.0))


def pi_hits(n: int, workers: int, seed: int) -> list[int]:
    """Hits of each task; the tasks have n points together."""
    tasks = 4 * workers
    seeds = np.random.SeedSequence(seed).spawn(tasks)
    sizes = [n // tasks + (k < n % tasks) for k in range(tasks)]
    with Pool(workers) as pool:
        return pool.map(hits, list(zip(sizes, seeds)), chunksize=1)
