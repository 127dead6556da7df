# verdict: wrong-output
# An assignment makes no copy: the steps change the caller's plate.
import numpy as np


def heating_time(plate: np.ndarray, target: float) -> tuple[float, np.ndarray]:
    cells = len(plate) - 1
    centre = cells // 2
    now = plate
    before, steps = now[centre, centre], 0
    while now[centre, centre] < target:
        before = now[centre, centre]
        around = now[:-2, 1:-1] + now[2:, 1:-1] + now[1:-1, :-2] + now[1:-1, 2:]
        now[1:-1, 1:-1] += (around - 4.0 * now[1:-1, 1:-1]) / 5.0
        steps += 1
    if steps == 0:
        return 0.0, now
    part = (target - before) / (now[centre, centre] - before)
    return float((steps - 1 + part) / (5 * cells**2)), now
