"""Two integrals of a sampled function. The loop is right, and slow."""

import numpy as np


def integrals(y, h):
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


if __name__ == "__main__":
    x = np.linspace(0.0, np.pi, 101)
    print(integrals(np.sin(x), x[1] - x[0]))  # the area under an arch of the sine is 2
