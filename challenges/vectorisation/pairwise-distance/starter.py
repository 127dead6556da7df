"""Distances between all pairs of points. The loops are right, and slow."""

import math

import numpy as np


def distances(points):
    n = len(points)
    result = np.empty((n, n))
    for i in range(n):
        x, y, z = points[i]
        for j in range(n):
            dx = x - points[j, 0]
            dy = y - points[j, 1]
            dz = z - points[j, 2]
            result[i, j] = math.sqrt(dx * dx + dy * dy + dz * dz)
    return result


if __name__ == "__main__":
    points = np.array([[0.0, 0.0, 0.0], [3.0, 4.0, 0.0], [0.0, 0.0, 2.0]])
    print(distances(points).round(2))  # the first row should be [0. 5. 2.]
