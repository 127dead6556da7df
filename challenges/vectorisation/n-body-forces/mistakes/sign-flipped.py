# verdict: wrong-output
# Subtracts in the wrong order, so the bodies repel each other. The sizes are right, so only the signs tell.
import numpy as np


def accelerations(positions: np.ndarray, masses: np.ndarray, softening: float) -> np.ndarray:
    d = positions[:, np.newaxis] - positions
    square = (d * d).sum(axis=2) + softening * softening
    np.fill_diagonal(square, 1.0)
    return (d * (masses / (square * np.sqrt(square)))[:, :, np.newaxis]).sum(axis=1)
