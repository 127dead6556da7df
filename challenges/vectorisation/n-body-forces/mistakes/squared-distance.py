# verdict: wrong-output
# Divides the difference by the square of the distance and forgets that the difference has a length itself.
import numpy as np


def accelerations(positions: np.ndarray, masses: np.ndarray, softening: float) -> np.ndarray:
    d = positions - positions[:, np.newaxis]
    square = (d * d).sum(axis=2) + softening * softening
    np.fill_diagonal(square, 1.0)
    return (d * (masses / square)[:, :, np.newaxis]).sum(axis=1)
