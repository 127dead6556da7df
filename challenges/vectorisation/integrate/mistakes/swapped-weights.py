# verdict: wrong-output
# Gives the weight 4 to the even samples and 2 to the odd ones.
import numpy as np


def integrals(y: np.ndarray, h: float) -> tuple[float, float]:
    ends, odd, even = y[0] + y[-1], y[1:-1:2].sum(), y[2:-1:2].sum()
    return float(h * (ends / 2.0 + odd + even)), float(h / 3.0 * (ends + 2.0 * odd + 4.0 * even))
