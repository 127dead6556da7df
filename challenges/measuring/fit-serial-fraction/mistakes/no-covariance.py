# verdict: wrong-output
# Adds the errors of a and b as if they had nothing to do with each other: the covariance is missing.
import numpy as np


def fit_serial_fraction(p: np.ndarray, t: np.ndarray) -> tuple[float, float, float]:
    n = len(p)
    x = 1.0 / p
    dx, dt = x - x.mean(), t - t.mean()
    q = dx @ dx
    b = (dx @ dt) / q
    a = t.mean() - b * x.mean()
    residuals = t - a - b * x
    s2 = (residuals @ residuals) / (n - 2)
    variance_a = s2 * (1.0 / n + x.mean() ** 2 / q)
    variance_b = s2 / q
    spread = np.sqrt(b * b * variance_a + a * a * variance_b)
    f, e = a / (a + b), spread / (a + b) ** 2
    fraction, low, high = np.clip((f, f - 2.0 * e, f + 2.0 * e), 0.0, 1.0)
    return float(fraction), float(low), float(high)
