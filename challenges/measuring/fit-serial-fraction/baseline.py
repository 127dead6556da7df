"""Sums in two walks over the runs."""

import math

import numpy as np


def fit_serial_fraction(p: np.ndarray, t: np.ndarray) -> tuple[float, float, float]:
    """(f, low, high) for workers p and seconds t, both of shape (n,); each from 0 to 1."""
    x = [1.0 / float(workers) for workers in p]
    seconds = [float(value) for value in t]
    n = len(x)
    mean_x, mean_t = math.fsum(x) / n, math.fsum(seconds) / n
    q = math.fsum((own - mean_x) ** 2 for own in x)
    b = math.fsum((own - mean_x) * (value - mean_t) for own, value in zip(x, seconds)) / q
    a = mean_t - b * mean_x
    s2 = math.fsum((value - a - b * own) ** 2 for own, value in zip(x, seconds)) / (n - 2)
    inside = b * b * s2 * (1 / n + mean_x**2 / q) + a * a * s2 / q + 2 * a * b * mean_x * s2 / q
    f, e = a / (a + b), math.sqrt(inside) / (a + b) ** 2
    low, high = f - 2 * e, f + 2 * e
    return min(max(f, 0.0), 1.0), min(max(low, 0.0), 1.0), min(max(high, 0.0), 1.0)
