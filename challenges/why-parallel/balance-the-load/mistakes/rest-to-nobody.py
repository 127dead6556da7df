# verdict: wrong-output
# n // workers tasks each; the tasks that are left over go to a worker that does not exist.
import numpy as np


def share_tasks(costs, workers):
    share = max(len(costs) // workers, 1)
    order = np.argsort(-costs)
    owners = np.empty(len(costs), dtype=int)
    owners[order] = np.arange(len(costs)) // share
    return owners
