"""The whole plate in one process: the reference of the second rung."""

import numpy as np


def heating_time(plate: np.ndarray, target: float, workers: int) -> tuple[float, np.ndarray]:
    """Time until the centre of a plate, shape (n + 1, n + 1), reaches target; and the plate then.

    The side and the diffusivity are 1: a step is 1 / (5 n^2). workers is not used.
    """
    cells = len(plate) - 1
    centre = cells // 2
    now = plate.copy()
    inner, above, below = now[1:-1, 1:-1], now[:-2, 1:-1], now[2:, 1:-1]
    left, right = now[1:-1, :-2], now[1:-1, 2:]
    total = np.empty_like(inner)
    before, steps = now[centre, centre], 0
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
