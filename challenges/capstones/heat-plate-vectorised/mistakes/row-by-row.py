# verdict: too-slow
# Slices for the points of a row, but a loop over the rows: many short operations.
import numpy as np


def heating_time(plate: np.ndarray, target: float) -> tuple[float, np.ndarray]:
    cells = len(plate) - 1
    centre = cells // 2
    now = plate.copy()
    before, steps = now[centre, centre], 0
    while now[centre, centre] < target:
        before = now[centre, centre]
        after = now.copy()
        for i in range(1, cells):
            around = now[i - 1, 1:-1] + now[i + 1, 1:-1] + now[i, :-2] + now[i, 2:]
            after[i, 1:-1] = now[i, 1:-1] + (around - 4.0 * now[i, 1:-1]) / 5.0
        now = after
        steps += 1
    if steps == 0:
        return 0.0, now
    part = (target - before) / (now[centre, centre] - before)
    return float((steps - 1 + part) / (5 * cells**2)), now
