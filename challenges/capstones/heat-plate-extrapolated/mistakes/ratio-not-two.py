# verdict: wrong-output
# The weights 4/3 and -1/3 belong to twice the cells. Here the ratio is 1.25.
import numpy as np


def one_grid(edges: np.ndarray, target: float, cells: int) -> float:
    """Time until the centre of a cold plate reaches target; edges are top, right, bottom, left."""
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
        return 0.0
    part = (target - before) / (now[centre, centre] - before)
    return float((steps - 1 + part) / (5 * cells**2))


def heating_time(edges: np.ndarray, target: float) -> float:
    coarse, fine = one_grid(edges, target, 48), one_grid(edges, target, 60)
    return (4.0 * fine - coarse) / 3.0
