# verdict: wrong-output
# Sorts the tasks, and then gives out equal counts: the first worker gets all of the largest ones.
import numpy as np


def share_tasks(costs, workers):
    owners = np.empty(len(costs), dtype=int)
    for worker, block in enumerate(np.array_split(np.argsort(-costs), workers)):
        owners[block] = worker
    return owners
