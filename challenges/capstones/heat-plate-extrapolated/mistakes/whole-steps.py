# verdict: wrong-output
# Takes the end of the last step as the time. Its error jumps with n, and no extrapolation removes it.
import numpy as np


def one_grid(edges: np.ndarray, target: float, cells: int) -> float:
    """Time until the centre of a cold plate reaches target; edges are top, right, bottom, left."""
    now = np.zeros((cells + 1, cells + 1))
    now[0], now[:, -1], now[-1], now[:, 0] = edges
    centre = cells // 2
    inner, above, below = now[1:-1, 1:-1], now[:-2, 1:-1], now[2:, 1:-1]
    left, right = now[1:-1, :-2], now[1:-1, 2:]
    total = np.empty_like(inner)
    steps = 0
    while now[centre, centre] < target:
        np.add(above, below, out=total)
        total += left
        total += right
        total += inner
        np.multiply(total, 0.2, out=inner)
        steps += 1
    return steps / (5 * cells**2)


def heating_time(edges: np.ndarray, target: float) -> float:
    coarse, fine = one_grid(edges, target, 40), one_grid(edges, target, 80)
    return (4.0 * fine - coarse) / 3.0
