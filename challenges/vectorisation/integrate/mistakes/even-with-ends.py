# verdict: wrong-output
# y[::2] contains the first and the last sample too, so both count three times.
import numpy as np


def integrals(y: np.ndarray, h: float) -> tuple[float, float]:
    ends, odd, even = y[0] + y[-1], y[1::2].sum(), y[::2].sum()
    return float(h * (y.sum() - ends / 2.0)), float(h / 3.0 * (ends + 4.0 * odd + 2.0 * even))
