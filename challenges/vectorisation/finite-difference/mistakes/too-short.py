# verdict: wrong-output
# np.diff returns one element fewer, and the slopes belong between the samples.
import numpy as np


def slopes(y: np.ndarray, h: float) -> np.ndarray:
    return np.diff(y) / h
