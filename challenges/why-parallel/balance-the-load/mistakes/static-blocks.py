# verdict: wrong-output
# Blocks of equal count: where costs rise, the last worker gets all of the costly tasks.
import numpy as np


def share_tasks(costs, workers):
    owners = np.empty(len(costs), dtype=int)
    for worker, block in enumerate(np.array_split(np.arange(len(costs)), workers)):
        owners[block] = worker
    return owners
