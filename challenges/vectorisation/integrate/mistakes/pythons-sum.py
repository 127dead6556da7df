# verdict: too-slow
# The slices are right, but sum() is Python's own: it takes every number out of the array as an object.
import numpy as np


def integrals(y: np.ndarray, h: float) -> tuple[float, float]:
    ends, odd, even = y[0] + y[-1], sum(y[1:-1:2]), sum(y[2:-1:2])
    return float(h * (ends / 2.0 + odd + even)), float(h / 3.0 * (ends + 4.0 * odd + 2.0 * even))
