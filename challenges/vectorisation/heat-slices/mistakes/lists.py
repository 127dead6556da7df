# verdict: too-slow
# Lists of floats are quicker to index than arrays, but every temperature is still a Python object.
import numpy as np


def settle(plate: np.ndarray, steps: int) -> np.ndarray:
    now = plate.tolist()
    for _ in range(steps):
        inner = [
            [row[0]]
            + [0.25 * (u + d + a + b) for u, d, a, b in zip(up[1:], down[1:], row, row[2:])]
            + [row[-1]]
            for up, row, down in zip(now, now[1:], now[2:])
        ]
        now = [now[0], *inner, now[-1]]
    return np.array(now)
