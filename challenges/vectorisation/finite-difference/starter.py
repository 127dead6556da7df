"""Slopes of a sampled signal. The loop is right, and slow."""

import numpy as np


def slopes(y, h):
    n = len(y)
    result = np.empty(n)
    result[0] = (-3.0 * y[0] + 4.0 * y[1] - y[2]) / (2.0 * h)
    for i in range(1, n - 1):
        result[i] = (y[i + 1] - y[i - 1]) / (2.0 * h)
    result[n - 1] = (3.0 * y[n - 1] - 4.0 * y[n - 2] + y[n - 3]) / (2.0 * h)
    return result


if __name__ == "__main__":
    h = 0.5
    t = h * np.arange(6)
    print(slopes(t**2, h))  # the slope of t squared is 2 t: should print [0. 1. 2. 3. 4. 5.]
