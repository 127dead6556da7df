"""When is the centre of the plate warm enough? The loops over points are right, and slow."""

import numpy as np


def step(now):
    after = [now[0]]
    for up, row, down in zip(now, now[1:], now[2:]):
        inner = [
            here + (above + below + left + right - 4.0 * here) / 5.0
            for above, below, left, here, right in zip(up[1:], down[1:], row, row[1:], row[2:])
        ]
        after.append([row[0], *inner, row[-1]])
    after.append(now[-1])
    return after


def heating_time(plate, target):
    cells = len(plate) - 1
    centre = cells // 2
    now = plate.tolist()
    before, steps = now[centre][centre], 0
    while now[centre][centre] < target:
        before = now[centre][centre]
        now = step(now)
        steps += 1
    if steps == 0:
        return 0.0, np.array(now)
    part = (target - before) / (now[centre][centre] - before)
    return (steps - 1 + part) / (5 * cells**2), np.array(now)


if __name__ == "__main__":
    from forkjoin import show

    plate = np.zeros((33, 33))  # 32 cells a side: try 64 when it is fast
    plate[0] = 100.0  # the upper edge is at 100 degrees
    plate[:, 0] = 60.0
    time, after = heating_time(plate, 20.0)
    print("time:", round(time, 5))  # should print 0.05913
    show(after, caption="The plate when its centre is at 20 degrees", colormap="magma")
