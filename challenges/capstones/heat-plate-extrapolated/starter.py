"""When is the centre of the plate warm enough? One grid gives three digits of the answer."""

import numpy as np


def one_grid(edges, target, cells):
    now = np.zeros((cells + 1, cells + 1))
    now[0], now[:, -1], now[-1], now[:, 0] = edges
    centre = cells // 2
    inner, above, below = now[1:-1, 1:-1], now[:-2, 1:-1], now[2:, 1:-1]
    left, right = now[1:-1, :-2], now[1:-1, 2:]
    total = np.empty_like(inner)
    before, steps = 0.0, 0
    while now[centre, centre] < target:
        before = now[centre, centre]
        np.add(above, below, out=total)
        total += left
        total += right
        total += inner
        np.multiply(total, 0.2, out=inner)
        steps += 1
    if steps == 0:
        return 0.0, now
    part = (target - before) / (now[centre, centre] - before)
    return float((steps - 1 + part) / (5 * cells**2)), now


def heating_time(edges, target):
    time, _ = one_grid(edges, target, 40)
    return time


if __name__ == "__main__":
    from forkjoin import show

    edges = np.array([100.0, 20.0, 0.0, 60.0])  # top, right, bottom, left
    for cells in (10, 20, 40):
        time, plate = one_grid(edges, 22.5, cells)
        print(cells, "cells:", round(time, 7))
    print("answer:", round(heating_time(edges, 22.5), 7))  # should print 0.0592771
    show(plate, caption="The plate when its centre is at 22.5 degrees", colormap="magma")
