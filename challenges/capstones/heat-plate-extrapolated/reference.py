"""Three grids. Their errors shrink like 1 / n^2, and what is left of them then like 1 / n^4."""

import numpy as np


def one_grid(edges: np.ndarray, target: float, cells: int) -> tuple[float, np.ndarray]:
    """Time until the centre of a cold plate reaches target, and the plate then, with shape
    (cells + 1, cells + 1). edges are top, right, bottom, left.
    """
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


def heating_time(edges: np.ndarray, target: float) -> float:
    """The time to one part in a million; see L. F. Richardson, Phil. Trans. A 210 (1911), 307."""
    coarse, middle, fine = (one_grid(edges, target, cells)[0] for cells in (16, 32, 64))
    better_coarse = (4.0 * middle - coarse) / 3.0
    better_fine = (4.0 * fine - middle) / 3.0
    return (16.0 * better_fine - better_coarse) / 15.0
