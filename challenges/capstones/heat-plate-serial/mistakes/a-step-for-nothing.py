# verdict: wrong-output
# Looks at the centre after each step only: a plate that is warm enough from the start gets a step all the same.
import numpy as np


def step(now: list[list[float]]) -> list[list[float]]:
    """All rows after one step; the edge stays as it is."""
    after = [now[0]]
    for up, row, down in zip(now, now[1:], now[2:]):
        inner = [
            here + (above + below + left + right - 4.0 * here) / 5.0
            for above, below, left, here, right in zip(up[1:], down[1:], row, row[1:], row[2:])
        ]
        after.append([row[0], *inner, row[-1]])
    after.append(now[-1])
    return after


def heating_time(plate: np.ndarray, target: float) -> tuple[float, np.ndarray]:
    """Time until the centre of a plate, shape (n + 1, n + 1), reaches target; and the plate then.

    The side and the diffusivity are 1: a step is 1 / (5 n^2).
    """
    cells = len(plate) - 1
    centre = cells // 2
    now = plate.tolist()
    before, steps = now[centre][centre], 0
    while steps == 0 or now[centre][centre] < target:
        before = now[centre][centre]
        now = step(now)
        steps += 1
    if steps == 0:
        return 0.0, np.array(now)
    part = (target - before) / (now[centre][centre] - before)
    return (steps - 1 + part) / (5 * cells**2), np.array(now)
