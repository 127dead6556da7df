"""One sample after the other."""

import numpy as np


def integrals(y: np.ndarray, h: float) -> tuple[float, float]:
    """Trapezoid and Simpson sums of samples y, shape (n,) with n odd and at least 3, h apart."""
    intervals = len(y) - 1
    trapezoid = 0.0
    simpson = 0.0
    for i, value in enumerate(y):
        is_end = i == 0 or i == intervals
        trapezoid += value / 2.0 if is_end else value
        if is_end:
            simpson += value
        elif i % 2 == 1:
            simpson += 4.0 * value
        else:
            simpson += 2.0 * value
    return float(h * trapezoid), float(h / 3.0 * simpson)
