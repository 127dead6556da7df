"""Heat in a plate. The loops over points are right, and slow."""

import numpy as np


def settle(plate, steps):
    rows, columns = plate.shape
    now = plate.copy()
    for _ in range(steps):
        after = now.copy()
        for i in range(1, rows - 1):
            for j in range(1, columns - 1):
                after[i, j] = 0.25 * (now[i - 1, j] + now[i + 1, j] + now[i, j - 1] + now[i, j + 1])
        now = after
    return now


if __name__ == "__main__":
    from forkjoin import show

    plate = np.zeros((40, 60))
    plate[0, :] = 100.0  # the upper edge is at 100 degrees
    plate[:, 0] = 50.0
    after = settle(plate, 100)
    print("warmest inner point:", after[1:-1, 1:-1].max().round(2))  # should print 89.63
    show(after, caption="Temperature after 100 steps", colormap="magma")
