"""Measure how long one fixed load takes on the workers of this run: 48 equal tasks of pure Python."""

import os
import time
from multiprocessing import Pool

TASKS = 48
STEPS = 60_000


def count(steps):
    """Do additions that no library can shorten."""
    total = 0
    for n in range(steps):
        total += n % 7
    return total


if __name__ == "__main__":
    with Pool(os.cpu_count()) as pool:
        pool.map(count, [STEPS] * os.cpu_count(), chunksize=1)  # everybody awake
        best = float("inf")
        for _ in range(3):
            begin = time.perf_counter()
            pool.map(count, [STEPS] * TASKS, chunksize=1)
            best = min(best, time.perf_counter() - begin)
    print(f"load {1000 * best:.3f} ms")
