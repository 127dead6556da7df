# verdict: wrong-output
# Adds each neighbour to the plate itself, one after the other: the second addition sees the first.
import numpy as np


def heating_time(plate: np.ndarray, target: float) -> tuple[float, np.ndarray]:
    cells = len(plate) - 1
    centre = cells // 2
    now = plate.copy()
    before, steps = now[centre, centre], 0
    while now[centre, centre] < target:
        before = now[centre, centre]
        inner = now[1:-1, 1:-1]
        inner *= 0.2
        for neighbour in (now[:-2, 1:-1], now[2:, 1:-1], now[1:-1, :-2], now[1:-1, 2:]):
            inner += 0.2 * neighbour
        steps += 1
        if steps > 2 * cells**2:
            break
    if steps == 0:
        return 0.0, now
    part = (target - before) / (now[centre, centre] - before)
    return float((steps - 1 + part) / (5 * cells**2)), now
