"""The formula, element by element of NumPy arrays."""

import numpy as np


def heating_time(plate: np.ndarray, target: float) -> tuple[float, np.ndarray]:
    """Time until the centre of a plate, shape (n + 1, n + 1), reaches target; and the plate then.

    The side and the diffusivity are 1: a step is 1 / (5 n^2).
    """
    cells = len(plate) - 1
    centre = cells // 2
    now = plate.copy()
    before, steps = now[centre, centre], 0
    while now[centre, centre] < target:
        before = now[centre, centre]
        after = now.copy()
        for i in range(1, cells):
            for j in range(1, cells):
                around = now[i - 1, j] + now[i + 1, j] + now[i, j - 1] + now[i, j + 1]
                after[i, j] = now[i, j] + (around - 4.0 * now[i, j]) / 5.0
        now = after
        steps += 1
    if steps == 0:
        return 0.0, now
    part = (target - before) / (now[centre, centre] - before)
    return float((steps - 1 + part) / (5 * cells**2)), now
