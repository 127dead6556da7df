"""When is the centre of the plate warm enough? Only one step is made so far."""

import numpy as np


def step(now):
    cells = len(now) - 1
    after = now.copy()
    for i in range(1, cells):
        for j in range(1, cells):
            around = now[i - 1, j] + now[i + 1, j] + now[i, j - 1] + now[i, j + 1]
            after[i, j] = now[i, j] + (around - 4.0 * now[i, j]) / 5.0
    return after


def heating_time(plate, target):
    cells = len(plate) - 1
    now = step(plate)
    return 1 / (5 * cells**2), now


if __name__ == "__main__":
    from forkjoin import show

    plate = np.zeros((21, 21))  # 20 cells a side
    plate[0] = 100.0  # the upper edge is at 100 degrees
    plate[:, 0] = 60.0
    time, after = heating_time(plate, 20.0)
    print("time:", round(time, 5))  # should print 0.05891
    show(after, caption="The plate when its centre is at 20 degrees", colormap="magma")
