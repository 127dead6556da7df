# verdict: too-slow
# Right, but the comprehension handles one sample at a time, as the loop did.
import numpy as np


def slopes(y: np.ndarray, h: float) -> np.ndarray:
    middle = [(after - before) / (2.0 * h) for before, after in zip(y[:-2], y[2:])]
    first = (-3.0 * y[0] + 4.0 * y[1] - y[2]) / (2.0 * h)
    last = (3.0 * y[-1] - 4.0 * y[-2] + y[-3]) / (2.0 * h)
    return np.array([first, *middle, last])
