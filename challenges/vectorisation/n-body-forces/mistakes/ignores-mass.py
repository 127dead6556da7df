# verdict: wrong-output
# Every body pulls as if its mass were 1.
import numpy as np


def accelerations(positions: np.ndarray, masses: np.ndarray, softening: float) -> np.ndarray:
    d = positions - positions[:, np.newaxis]
    square = (d * d).sum(axis=2) + softening * softening
    np.fill_diagonal(square, 1.0)
    return (d / (square * np.sqrt(square))[:, :, np.newaxis]).sum(axis=1)
