# verdict: wrong-output
# The two samples lie 2 h apart, but the difference is divided by h.
import numpy as np


def slopes(y: np.ndarray, h: float) -> np.ndarray:
    result = np.empty(len(y))
    result[1:-1] = (y[2:] - y[:-2]) / h
    result[0] = (-3.0 * y[0] + 4.0 * y[1] - y[2]) / (2.0 * h)
    result[-1] = (3.0 * y[-1] - 4.0 * y[-2] + y[-3]) / (2.0 * h)
    return result
