# verdict: wrong-output
# Lets each body pull itself. With softening that adds 0, without it the diagonal is 0 / 0, which is nan.
import numpy as np


def accelerations(positions: np.ndarray, masses: np.ndarray, softening: float) -> np.ndarray:
    d = positions - positions[:, np.newaxis]
    square = (d * d).sum(axis=2) + softening * softening
    with np.errstate(divide="ignore", invalid="ignore"):
        pull = masses / (square * np.sqrt(square))
        return (d * pull[:, :, np.newaxis]).sum(axis=1)
