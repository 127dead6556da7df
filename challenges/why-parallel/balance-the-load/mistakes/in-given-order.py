# verdict: wrong-output
# Always gives the next task to the least busy worker, but in the given order: a large task at the end goes on top of a full load.
import numpy as np


def share_tasks(costs, workers):
    loads = np.zeros(workers)
    owners = np.empty(len(costs), dtype=int)
    for task, cost in enumerate(costs):
        owners[task] = np.argmin(loads)
        loads[owners[task]] += cost
    return owners
