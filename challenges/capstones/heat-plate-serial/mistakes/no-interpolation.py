# verdict: wrong-output
# Takes the end of the last step as the time, up to one step too late.
import numpy as np


def heating_time(plate: np.ndarray, target: float) -> tuple[float, np.ndarray]:
    cells = len(plate) - 1
    centre = cells // 2
    now, steps = plate.copy(), 0
    while now[centre, centre] < target:
        around = now[:-2, 1:-1] + now[2:, 1:-1] + now[1:-1, :-2] + now[1:-1, 2:]
        now[1:-1, 1:-1] += (around - 4.0 * now[1:-1, 1:-1]) / 5.0
        steps += 1
    return steps / (5 * cells**2), now
