"""Largest task first, to the worker with the least to do: Graham (1969)."""

import heapq

import numpy as np


def share_tasks(costs: np.ndarray, workers: int) -> list[int]:
    """The worker of each task; costs in milliseconds, shape (n,)."""
    owners = [0] * len(costs)
    heap = [(0.0, worker) for worker in range(workers)]
    largest_first = np.argsort(-costs)
    for task, cost in zip(largest_first.tolist(), costs[largest_first].tolist()):
        load, worker = heap[0]
        owners[task] = worker
        heapq.heapreplace(heap, (load + cost, worker))
    return owners
