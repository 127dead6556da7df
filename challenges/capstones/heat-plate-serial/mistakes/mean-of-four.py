# verdict: wrong-output
# Replaces each point by the mean of its neighbours. Such a step lasts 1 / (4 n^2), not 1 / (5 n^2).
import numpy as np


def heating_time(plate: np.ndarray, target: float) -> tuple[float, np.ndarray]:
    cells = len(plate) - 1
    centre = cells // 2
    now = plate.copy()
    before, steps = now[centre, centre], 0
    while now[centre, centre] < target:
        before = now[centre, centre]
        now[1:-1, 1:-1] = (now[:-2, 1:-1] + now[2:, 1:-1] + now[1:-1, :-2] + now[1:-1, 2:]) / 4.0
        steps += 1
    if steps == 0:
        return 0.0, now
    part = (target - before) / (now[centre, centre] - before)
    return float((steps - 1 + part) / (5 * cells**2)), now
