"""Share tasks among workers. Each gets as many tasks: is that fair?"""

import numpy as np


def share_tasks(costs, workers):
    return np.arange(len(costs)) * workers // max(len(costs), 1)


if __name__ == "__main__":
    costs = np.array([1.0, 2.0, 2.0, 3.0, 3.0, 4.0, 5.0, 6.0, 7.0, 9.0])
    workers = 3
    owners = np.asarray(share_tasks(costs, workers))
    loads = [costs[owners == worker].sum() for worker in range(workers)]
    for worker in range(workers):
        # One box for each task, as wide as its cost.
        boxes = "".join(f"[{'=' * (2 * int(cost))}]" for cost in costs[owners == worker])
        print(f"worker {worker} {loads[worker]:5.1f} ms {boxes}")
    print("busiest / mean:", round(max(loads) / (sum(costs) / workers), 2))
