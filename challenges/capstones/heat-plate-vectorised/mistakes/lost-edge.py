# verdict: wrong-output
# Swaps two arrays, but the second one starts as zeros, so the edge is at 0 degrees in every other step.
import numpy as np


def heating_time(plate: np.ndarray, target: float) -> tuple[float, np.ndarray]:
    cells = len(plate) - 1
    centre = cells // 2
    now, after = plate.copy(), np.zeros_like(plate)
    before, steps = now[centre, centre], 0
    while now[centre, centre] < target and steps < 2 * cells**2:
        before = now[centre, centre]
        around = now[:-2, 1:-1] + now[2:, 1:-1] + now[1:-1, :-2] + now[1:-1, 2:]
        after[1:-1, 1:-1] = now[1:-1, 1:-1] + (around - 4.0 * now[1:-1, 1:-1]) / 5.0
        now, after = after, now
        steps += 1
    if steps == 0:
        return 0.0, now
    part = (target - before) / (now[centre, centre] - before)
    return float((steps - 1 + part) / (5 * cells**2)), now
