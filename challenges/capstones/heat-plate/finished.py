"""What the lesson runs. Don't look if you want to write it yourself: it is rung 2."""

import numpy as np


def heat(edges, target, cells, frames=0):
    """Time until the centre of a cold plate reaches target, and pictures of it until then."""
    now = np.zeros((cells + 1, cells + 1))
    now[0], now[:, -1], now[-1], now[:, 0] = edges
    centre = cells // 2
    before, steps, seen = 0.0, 0, [now.copy()]
    while now[centre, centre] < target:
        before = now[centre, centre]
        around = now[:-2, 1:-1] + now[2:, 1:-1] + now[1:-1, :-2] + now[1:-1, 2:]
        now[1:-1, 1:-1] += (around - 4.0 * now[1:-1, 1:-1]) / 5.0
        steps += 1
        if frames and steps % frames == 0:
            seen.append(now.copy())
    part = (target - before) / (now[centre, centre] - before)
    return float((steps - 1 + part) / (5 * cells**2)), np.array(seen)
