"""One pair of bodies after the other."""

import math

import numpy as np


def accelerations(positions: np.ndarray, masses: np.ndarray, softening: float) -> np.ndarray:
    """Acceleration of each body, shape (n, 3): positions has shape (n, 3), masses (n,); G is 1."""
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
