# verdict: wrong-output
# Deals the tasks out in turn: where every 4th task is large and there are 4 workers, one worker gets all large ones.
import numpy as np


def share_tasks(costs, workers):
    return np.arange(len(costs)) % workers
