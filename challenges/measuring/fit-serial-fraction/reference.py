"""A straight line in 1 / p by least squares; the error of f by the delta method."""

import numpy as np


def fit_serial_fraction(p: np.ndarray, t: np.ndarray) -> tuple[float, float, float]:
    """(f, low, high) for workers p and seconds t, both of shape (n,); each from 0 to 1.

    Sources: Amdahl (1967); Casella and Berger, Statistical Inference (2002), 5.5 and 11.3.
    """
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
    covariance = -x.mean() * s2 / q
    spread = np.sqrt(b * b * variance_a + a * a * variance_b - 2.0 * a * b * covariance)
    f, e = a / (a + b), spread / (a + b) ** 2
    fraction, low, high = np.clip((f, f - 2.0 * e, f + 2.0 * e), 0.0, 1.0)
    return float(fraction), float(low), float(high)
