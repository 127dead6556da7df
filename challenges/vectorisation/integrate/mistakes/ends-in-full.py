# verdict: wrong-output
# Counts the first and the last sample in full, as if another interval followed on either side.
import numpy as np


def integrals(y: np.ndarray, h: float) -> tuple[float, float]:
    odd, even = y[1:-1:2].sum(), y[2:-1:2].sum()
    simpson = h / 3.0 * (y[0] + y[-1] + 4.0 * odd + 2.0 * even)
    return float(h * y.sum()), float(simpson)
