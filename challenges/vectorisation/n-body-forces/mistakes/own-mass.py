# verdict: wrong-output
# Multiplies by the mass of the body that is pulled, and not by that of the body that pulls.
import numpy as np


def accelerations(positions: np.ndarray, masses: np.ndarray, softening: float) -> np.ndarray:
    d = positions - positions[:, np.newaxis]
    square = (d * d).sum(axis=2) + softening * softening
    np.fill_diagonal(square, 1.0)
    pull = masses[:, np.newaxis] / (square * np.sqrt(square))
    return (d * pull[:, :, np.newaxis]).sum(axis=1)
