"""Checks an assignment of the challenge balance-the-load: many are good."""

import numpy as np

ALLOWED = 1.1


def check(args, output, expected):
    costs, workers = args
    if not isinstance(output, (list, tuple, np.ndarray)):
        return f"the workers should be an array or a list, not {type(output).__name__}"
    owners = np.asarray(output)
    if owners.shape != costs.shape:
        return f"there are {len(costs)} tasks, but workers of shape {owners.shape}"
    if len(costs) == 0:
        return None
    if owners.dtype.kind not in "iu":
        return "each entry should be a whole number: the worker of that task"
    wrong = np.flatnonzero((owners < 0) | (owners >= workers))
    if len(wrong):
        task = int(wrong[0])
        return f"task {task} goes to worker {owners[task]}, but workers are 0 to {workers - 1}"
    return judge(costs, workers, owners, np.asarray(expected))


def judge(costs, workers, owners, expected):
    """The gate: busiest load over mean load. Costs are in milliseconds."""
    mean = costs.sum() / workers
    busiest = np.bincount(owners, costs, workers).max()
    reached = np.bincount(expected, costs, workers).max()
    allowed = max(ALLOWED * mean, reached * (1 + 1e-9))
    if busiest <= allowed:
        return None
    return (
        f"the busiest worker has {busiest / mean:.3f} times the mean load: "
        f"{busiest:.1f} ms, where the mean is {mean:.1f} ms; "
        f"at most {allowed / mean:.3f} times is allowed"
    )
