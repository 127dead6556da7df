"""Count measurements in bins. The loop is right, and slow."""

import numpy as np


def histogram(values, low, width, bins):
    counts = np.zeros(bins, dtype=np.int64)
    for value in values:
        place = np.floor((value - low) / width)
        if 0 <= place < bins:
            counts[int(place)] += 1
    return counts


if __name__ == "__main__":
    values = np.array([0.1, 0.7, 1.2, 1.3, 2.9, -0.4])
    print(histogram(values, 0.0, 1.0, 3))  # should print [2 2 1]
