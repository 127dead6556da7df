# verdict: wrong-output
# Writes into the plate it still reads from: each point sees new temperatures above and to its left.
import numpy as np


def heating_time(plate: np.ndarray, target: float) -> tuple[float, np.ndarray]:
    cells = len(plate) - 1
    centre = cells // 2
    now = plate.tolist()
    before, steps = now[centre][centre], 0
    while now[centre][centre] < target:
        before = now[centre][centre]
        for i in range(1, cells):
            for j in range(1, cells):
                around = now[i - 1][j] + now[i + 1][j] + now[i][j - 1] + now[i][j + 1]
                now[i][j] += (around - 4.0 * now[i][j]) / 5.0
        steps += 1
    if steps == 0:
        return 0.0, np.array(now)
    part = (target - before) / (now[centre][centre] - before)
    return (steps - 1 + part) / (5 * cells**2), np.array(now)
