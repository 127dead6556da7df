"""Moving average. Right, but every window is added up from the beginning."""

import numpy as np


def moving_average(x, width):
    windows = len(x) - width + 1
    result = np.empty(windows)
    for first in range(windows):
        result[first] = x[first : first + width].sum() / width
    return result


if __name__ == "__main__":
    x = np.array([1.0, 2.0, 6.0, 4.0, 2.0])
    print(moving_average(x, 2))  # should print [1.5 4.  5.  3. ]
