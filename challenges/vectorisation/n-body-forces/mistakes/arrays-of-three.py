# verdict: too-slow
# Right, but it makes an array of three numbers for each pair. Each call costs more than the arithmetic.
import numpy as np


def accelerations(positions: np.ndarray, masses: np.ndarray, softening: float) -> np.ndarray:
    result = np.zeros(positions.shape)
    for i, here in enumerate(positions):
        for j, there in enumerate(positions):
            if i != j:
                d = there - here
                square = float(d @ d) + softening * softening
                result[i] += masses[j] / square**1.5 * d
    return result
