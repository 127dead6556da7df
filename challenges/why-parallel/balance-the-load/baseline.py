"""Looks for the largest task left and for the least busy worker, every time from the beginning."""

import numpy as np


def share_tasks(costs: np.ndarray, workers: int) -> list[int]:
    """The worker of each task; costs in milliseconds, shape (n,)."""
    left = costs.copy()
    loads = np.zeros(workers)
    owners = [0] * len(costs)
    for _ in range(len(costs)):
        task = int(np.argmax(left))
        worker = int(np.argmin(loads))
        owners[task] = worker
        loads[worker] += costs[task]
        left[task] = -1.0
    return owners
