# verdict: wrong-output
# Makes ten steps before it looks at the centre, to save time: the plate and the time go too far.
import numpy as np


def heating_time(plate: np.ndarray, target: float) -> tuple[float, np.ndarray]:
    cells = len(plate) - 1
    centre = cells // 2
    now = plate.copy()
    before, steps = now[centre, centre], 0
    while now[centre, centre] < target:
        before = now[centre, centre]
        for _ in range(10):
            around = now[:-2, 1:-1] + now[2:, 1:-1] + now[1:-1, :-2] + now[1:-1, 2:]
            now[1:-1, 1:-1] += (around - 4.0 * now[1:-1, 1:-1]) / 5.0
        steps += 10
    if steps == 0:
        return 0.0, now
    part = (target - before) / (now[centre, centre] - before)
    return float((steps - 10 + 10 * part) / (5 * cells**2)), now
