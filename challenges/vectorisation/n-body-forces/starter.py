"""Gravity of all bodies on all others. The loops over pairs are right, and slow."""

import math

import numpy as np


def accelerations(positions, masses, softening):
    n = len(positions)
    result = np.zeros((n, 3))
    for i in range(n):
        x, y, z = positions[i]
        for j in range(n):
            if i == j:
                continue
            dx = positions[j, 0] - x
            dy = positions[j, 1] - y
            dz = positions[j, 2] - z
            square = dx * dx + dy * dy + dz * dz + softening * softening
            pull = masses[j] / (square * math.sqrt(square))
            result[i, 0] += pull * dx
            result[i, 1] += pull * dy
            result[i, 2] += pull * dz
    return result


if __name__ == "__main__":
    positions = np.array([[0.0, 0.0, 0.0], [2.0, 0.0, 0.0]])
    masses = np.array([4.0, 8.0])
    # Each pulls the other: the first to the right with 8 / 4, the second to the left with 4 / 4.
    print(accelerations(positions, masses, 0.0))  # x should be 2 and -1, all else 0
