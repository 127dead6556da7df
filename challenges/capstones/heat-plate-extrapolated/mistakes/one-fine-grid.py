# verdict: wrong-output
# The finest grid that is over soon. Its time is still wrong by one part in two thousand.
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
    return one_grid(edges, target, 80)
